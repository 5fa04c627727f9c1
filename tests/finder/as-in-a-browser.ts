import { createFinder, type Finder } from '#finder/create-finder';
import { toFinderIndex } from '#finder/finder-index';
import { learnWordings } from '#finder/learn-wordings';
import type { LearnedModel } from '#finder/learned-model';
import { packIndex } from '#finder/pack-index';
import { type PackedIndex, unpackIndex } from '#finder/packed-index';
import { createWholeFinder, needsMore } from '#finder/staged-finder';
import type { Area, Catalogue } from '#model/framework';

const travel = <T>(data: T): T => JSON.parse(JSON.stringify(data));

/** The finder that a browser makes of the files that travel, without the waiting. */
export function finderAsInABrowser(catalogue: Catalogue, areas: readonly Area[]): Finder {
  const packed: PackedIndex = travel(packIndex(toFinderIndex(catalogue, areas)));
  const learned: LearnedModel = travel(learnWordings(catalogue));
  const names = createFinder(unpackIndex(packed));
  const whole = createWholeFinder(packed, learned);
  return {
    areaIn: names.areaIn,
    find(query) {
      const found = names.find(query);
      return needsMore(query, found) ? whole.find(query) : found;
    },
  };
}
