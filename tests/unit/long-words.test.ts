import { expect, it } from 'vitest';
import { breakLongWords } from '#layouts/long-words.ts';
import { cutLongWords } from '#model/long-words';

const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(3);

it('lets a word that is longer than any of a language end a line every twelve letters, and loses none', () => {
  const pieces = cutLongWords(`a ${long} b`);
  expect(pieces.slice(0, 3)).toEqual(['a Donaudampfsc', 'hifffahrtsge', 'sellschaftDo']);
  expect(pieces.join('')).toBe(`a ${long} b`);
});

it.each([
  'Ymddiriedolaethau, responsibilities',
  'training-for-designated-safeguarding-leads',
  'leicester-leicestershire-rutland-2020.json',
  'No word here is long, though the text is longer than twenty.',
])('leaves words as they are that have a length which people write: %s', (text) => {
  expect(cutLongWords(text)).toEqual([text]);
});

it('keeps accents with their letter and the signs of one picture together', () => {
  const accents = cutLongWords('e\u0301'.repeat(50));
  expect(accents[0]).toBe('e\u0301'.repeat(12));
  expect(cutLongWords('👩‍🏫'.repeat(50))[1]).toBe('👩‍🏫'.repeat(12));
});

it('touches the texts of tables only: no attribute, no entity, nothing outside', () => {
  const cell = (label: string, text: string) =>
    `<p>${long}</p><table class="stack"><tr><td data-label="${label}">${text}</td></tr></table><p>${long}</p>`;
  expect(breakLongWords(cell(`x > ${long}`, `&lt;${long.slice(0, 30)}&gt;`))).toBe(
    cell(`x > ${long}`, '&lt;Donaudampfs<wbr>chifffahrtsg<wbr>esellsc&gt;'),
  );
});
