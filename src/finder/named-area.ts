import type { FinderIndex } from './finder-index.ts';
import type { Words } from './phrases.ts';
import { plainText, termsOf } from './terms.ts';

// "West Midlands police" and "square dance teacher" name neither Cheshire West nor the Square Mile.
const inManyNames = /^(?:north|south|east|west|city|borough|county|council|square|mile|town|upon)$/;
const before = /\b(?:in|at|for|near|from|around|across) (?:the )?$/;
// "Hackney carriage" is a taxi, wherever it is.
const after = /^ ?carriages?\b/;

/** The id of the area that a text names, if it names exactly one: by its whole name, or by a word of it behind "in". */
export function areaNamedIn(text: string, { areas }: FinderIndex, words: Words): string | undefined {
  const plain = plainText(text);
  const whole = areas.filter(({ name, alsoKnownAs }) =>
    [name, ...alsoKnownAs].some((one) => stands(plainText(one), plain, () => true)),
  );
  const parts = termsOf(text).flatMap((term) =>
    !inManyNames.test(term) && stands(term, plain, (ahead, behind) => before.test(ahead) || behind === '')
      ? (words.areas.get(term) ?? [])
      : [],
  );
  const named = new Set([...whole.map(({ id }) => id), ...parts]);
  return named.size === 1 ? [...named][0] : undefined;
}

/** Whether words stand in a text, with what is ahead of and behind them as it should be. */
function stands(words: string, text: string, fits: (ahead: string, behind: string) => boolean): boolean {
  const at = words === '' ? -1 : ` ${text} `.indexOf(` ${words} `);
  if (at < 0) return false;
  const behind = text.slice(at + words.length);
  return !after.test(behind) && fits(text.slice(0, at), behind);
}
