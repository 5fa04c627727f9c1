import { unprintableIn } from '#model/print-glyphs';
import type { Problem } from '#model/problem';
import { error } from './check.ts';
import { textLeaves } from './text-leaves.ts';
import { codePoint, stainsIn } from './unclean-text.ts';

/** What the typeface of the booklets lacks would be an empty box on paper: one problem for each text. */
export function unprintableCharacter(holder: object): Problem[] {
  return textLeaves(holder).flatMap(({ path, text }) => {
    // Characters that nobody sees are for `unclean-text`.
    const found = unprintableIn(text).find((c) => !stainsIn(c).some(({ isHidden }) => isHidden));
    return found === undefined ? [] : [error('unprintable-character', path, ...unprintable(found))];
  });
}

/** What is wrong with a character that cannot be printed, and what to do. */
export function unprintable(character: string): readonly [message: string, hint: string] {
  return [
    `The typeface of the booklets has no “${character}” (${codePoint(character)}), so paper would show an empty box.`,
    'Use words or another sign. Letters of the languages of Europe are there, most symbols and all emoji are not.',
  ];
}
