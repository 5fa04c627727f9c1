import { createFinder, type Finder, type Found } from './create-finder.ts';
import { type LearnedModel, toJudge } from './learned-model.ts';
import { type PackedIndex, type PackedPhrases, unpackIndex } from './packed-index.ts';

/** A finder that fetches what it knows of sentences only when somebody writes more than the name of a job. */
export interface StagedFinder extends Pick<Finder, 'areaIn'> {
  readonly stamp: string;
  readonly find: (query: string) => Promise<Found>;
}

/** What is fetched later, in two files. */
export interface LaterFiles {
  readonly phrases: () => Promise<PackedPhrases>;
  readonly learned: () => Promise<LearnedModel>;
}

export function createStagedFinder(packed: PackedIndex, load: LaterFiles): StagedFinder {
  const names = createFinder(unpackIndex(packed));
  let whole: Promise<Finder> | undefined;
  const loadWhole = () => {
    whole ??= Promise.all([load.phrases(), load.learned()]).then(([phrases, learned]) =>
      createWholeFinder(packed, phrases, learned),
    );
    whole.catch(() => {
      whole = undefined;
    });
    return whole;
  };
  return {
    stamp: packed.stamp,
    areaIn: names.areaIn,
    async find(query) {
      const found = names.find(query);
      if (!needsSentences(query, found)) return found;
      try {
        return (await loadWhole()).find(query);
      } catch {
        // Help that the names alone led to must not wait for a file, and a job found by its name is better than nothing.
        return found;
      }
    },
  };
}

/** The finder with all that it can know. Throws where the files are of two builds: roles are counted by their place. */
export function createWholeFinder(
  packed: PackedIndex,
  phrases: PackedPhrases,
  learned: LearnedModel,
): Finder {
  if (phrases.stamp !== packed.stamp || learned.stamp !== packed.stamp)
    throw new Error('The data are of two builds.');
  return createFinder(unpackIndex(packed, phrases), toJudge(learned, packed.roles.length));
}

/** A sure answer to one or two words is final. "I mow the grass" is a sentence, and so is most of what is a worry. */
export function needsSentences(query: string, found: Found): boolean {
  const words = query.trim().split(/\s+/).length;
  const isSure = found.kind === 'matches' && found.candidates[0]?.confidence === 'strong';
  return words > 2 || (words === 2 && !isSure);
}
