import { expect, it } from 'vitest';
import { readingAge, readingGrade, syllablesIn } from '#model/reading-age';

it.each([
  ['cat', 1],
  ['hurt', 1],
  ['helped', 1],
  ['likes', 1],
  ['people', 2],
  ['bruises', 2],
  ['someone', 2],
  ['science', 2],
  ['idea', 3],
  ['family', 3],
  ['violence', 3],
  ['partnership', 3],
  ['emergency', 4],
  ['safeguarding', 4],
  ['responsible', 4],
  ['organisation', 5],
])('counts the syllables of %s: %i', (word, syllables) => {
  expect(syllablesIn(word)).toBe(syllables);
});

it.each([
  // Worked examples that are published with the formula.
  ['The cat sat on the mat.', -1.45],
  ['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 11.26],
])('gives the published grade of “%s”', (text, grade) => {
  expect(readingGrade([text])).toBeCloseTo(grade, 1);
});

it('takes each entry of a list for a sentence, and leaves out signs and numbers', () => {
  expect(readingGrade(['call 999', 'tell a friend'])).toBe(readingGrade(['Call. Tell a friend.']));
  expect(readingGrade(['999', '–'])).toBeUndefined();
  expect(readingGrade(['Too short to judge.'], 12)).toBeUndefined();
});

it('knows that grade 6 is read at eleven', () => {
  expect(readingAge(6.9)).toBe(11);
  expect(readingAge(7)).toBe(12);
});
