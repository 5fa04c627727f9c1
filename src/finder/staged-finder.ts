import { createFinder, type Finder, type Found } from './create-finder.ts';
import { type PackedIndex, type PackedPhrases, unpackIndex } from './packed-index.ts';

/** A finder that fetches the phrases of roles only when somebody writes more than the name of a job. */
export interface StagedFinder extends Pick<Finder, 'areaIn'> {
  readonly stamp: string;
  readonly find: (query: string) => Promise<Found>;
}

export function createStagedFinder(
  packed: PackedIndex,
  loadPhrases: () => Promise<PackedPhrases>,
): StagedFinder {
  const names = createFinder(unpackIndex(packed));
  let whole: Promise<Finder> | undefined;
  const loadWhole = () => {
    whole ??= loadPhrases().then((phrases) => {
      if (phrases.stamp !== packed.stamp) throw new Error('The data are of two builds.');
      return createFinder(unpackIndex(packed, phrases));
    });
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
      return needsPhrases(query, found) ? (await loadWhole()).find(query) : found;
    },
  };
}

const post = /(?:worker|officer|assistant|nurse|manager|adviser|teacher|helper|leader)s?\b/i;

/** A worry is final unless it may be the long name of a job, and so is a sure answer to two words. "I mow the grass" is a sentence. */
export function needsPhrases(query: string, found: Found): boolean {
  const words = query.trim().split(/\s+/).length;
  if (words < 2) return false;
  if (found.kind === 'worry') return words > 2 && post.test(query);
  const isSure = found.kind === 'matches' && found.candidates[0]?.confidence === 'strong';
  return words > 2 || !isSure;
}
