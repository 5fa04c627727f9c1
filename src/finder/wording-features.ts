import { plainText, termsOf } from './terms.ts';
import { worrySigns } from './worry-signs.ts';

const stemOfJob = 8;
const stemOfWorry = 5;
const ofPair = 3;
const lengths = [0, 2, 4, 8];

/** Stands for all words that nobody has learned: they rather speak for a job that is nobody's here. */
export const unknown = '?';

/**
 * What tells one job from another: how the words begin that say something about it, whatever their order, so that
 * "receptionist" speaks for "reception".
 */
export function jobFeatures(text: string): readonly string[] {
  return [...new Set(termsOf(text).map(stemOf))];
}

export function stemOf(word: string): string {
  return word.slice(0, stemOfJob);
}

/**
 * What tells a worry from a job: its signs; how all words begin, also the small ones ("he", "my", "to me"), so that
 * "frightening" speaks for "frightened"; which stand side by side, at the beginning and at the end; and how many.
 */
export function worryFeatures(text: string): readonly string[] {
  const words = plainText(text).split(' ').filter(Boolean);
  const framed = ['^', ...words, '$'].map((word) => word.slice(0, ofPair));
  const pairs = framed.slice(1).map((word, i) => `${framed[i]} ${word}`);
  const length = lengths.findLastIndex((least) => words.length >= least);
  return [
    ...new Set([
      ...words.map((word) => word.slice(0, stemOfWorry)),
      ...pairs,
      ...worrySigns(text),
      `#${length}`,
    ]),
  ];
}
