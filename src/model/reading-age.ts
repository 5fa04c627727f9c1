/**
 * How hard a text is to read: the Flesch–Kincaid grade, from the length of its sentences and of its words. Grade 6 is
 * read at 11 to 12 years. Undefined for fewer than `fewest` words, where the number would say nothing.
 * Each part stands for itself: an entry of a list ends a sentence, with or without a full stop.
 */
export function readingGrade(parts: readonly string[], fewest = 1): number | undefined {
  const sentences = parts.flatMap(sentencesIn);
  const words = sentences.flatMap(wordsIn);
  if (words.length < Math.max(1, fewest)) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** The age at which a text of that grade can be read, in whole years. */
export function readingAge(grade: number): number {
  return Math.max(5, Math.floor(grade) + 5);
}

/** The sentences of a text that hold a word. */
function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?:;…])["”’)]*\s+/).filter((sentence) => wordsIn(sentence).length > 0);
}

/** Words with letters; numbers and signs are read at a glance. */
function wordsIn(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
}

// Endings in which the e is silent, and pairs of vowels that are two sounds, are what a plain count gets wrong most.
const silentEnd = /(?<=[^laeiouyscgzxh])es$|(?<=[^aeioudty])ed$|(?<=[^aeiouyl])e$/;
const twoSounds =
  /ia(?!l$|n$)|eo(?!p)|io(?!n)|iu|ua(?!r)|ie(?:t|nc)|yi|ism$|[^aeiou]eing|oye|ea$|crea(?!t?ur|m)|thea|[aeo]ying/g;

/** The syllables of an English word, by rules of thumb: right for about nine words in ten. */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/^some(?=[^sr])/, 'som').replace(silentEnd, '');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups + (spoken.match(twoSounds)?.length ?? 0));
}
