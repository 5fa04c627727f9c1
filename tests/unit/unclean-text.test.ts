import { expect, it } from 'vitest';
import { stainsIn } from '#checks/unclean-text';

it.each([
  ['a character that nobody sees', 'a\u202eb'],
  ['a tag', 'a <b> c'],
  ['an end tag', '</p>'],
  ['a remark in HTML', 'a <!-- b'],
  ['a sign written as HTML', 'a &amp; b'],
  ['the start of a template', '{{ a'],
  ['the end of a template', 'a }}'],
  ['the start of a block of a template', '{% a'],
  ['the end of a block of a template', 'a %}'],
  ['the start of a tag of a template', '<% a'],
  ['the end of a tag of a template', 'a %>'],
  ['a place for a value', '$' + '{a}'],
  ['bold text', '**a**'],
  ['a link', '[a](b)'],
])('finds %s, though nearly every text is passed over at one look', (_, text) => {
  expect(stainsIn(text)).toHaveLength(1);
});

it('leaves the same signs alone where they are part of a sentence', () => {
  expect(stainsIn('Less < more, 5% of A&E, [a], {b}, 2 * 3, £5')).toEqual([]);
});
