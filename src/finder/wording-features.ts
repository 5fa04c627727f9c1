import { plainText } from './terms.ts';

const stemOfJob = 5;
const stemOfWorry = 4;

/**
 * What tells one job from another, of the terms of a text: the words that say something about it, whatever their order,
 * and how longer ones begin, so that "fostering" speaks for "fosterer".
 */
export function jobFeatures(words: readonly string[]): readonly string[] {
  return [...new Set([...words, ...stemsOf(words, stemOfJob)])];
}

/**
 * What tells a worry from a job: all words, also the small ones ("he", "my", "to me"), pairs of words side by side, and
 * how longer words begin, so that "frightening" speaks for "frightened".
 */
export function worryFeatures(text: string): readonly string[] {
  const words = plainText(text).split(' ').filter(Boolean);
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  return [...new Set([...words, ...pairs, ...stemsOf(words, stemOfWorry)])];
}

function stemsOf(words: readonly string[], letters: number): readonly string[] {
  return words.filter((word) => word.length > letters).map((word) => `${word.slice(0, letters)}~`);
}
