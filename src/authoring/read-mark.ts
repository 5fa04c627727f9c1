import type { EntitlementStrength } from '#model/framework';

/** What a cell of a table of ticks says. */
export type CellMark =
  | { readonly kind: 'none' }
  /** `strength` where the cell says how strongly. */
  | { readonly kind: 'tick'; readonly strength?: EntitlementStrength }
  | { readonly kind: 'unclear'; readonly text: string };

const ticks = new Set([
  'x',
  '✓',
  '✔',
  '✅',
  '☑',
  '☒',
  '●',
  '•',
  '■',
  '*',
  '+',
  'y',
  'yes',
  'true',
  '1',
  'ja',
  'tick',
  'ü',
  'ý',
  'þ',
]);
const nothing = new Set([
  '',
  '-',
  '–',
  '—',
  '.',
  '/',
  'n',
  'no',
  'false',
  '0',
  'n/a',
  'na',
  'none',
  '✗',
  '✘',
  '☐',
  '○',
  '□',
]);

const strengths: readonly (readonly [RegExp, EntitlementStrength])[] = [
  [/^(?:r|req|required|mandatory|m|must|compulsory|essential)$/, 'required'],
  [/^(?:e|exp|expected)$/, 'expected'],
  [/^(?:s|suitable|appropriate)$/, 'suitable'],
  [/^(?:rec|recommended|should|advised|desirable)$/, 'recommended'],
  [/^(?:o|opt|optional|may|if wanted)$/, 'optional'],
];

/** Reads one cell: a tick of any kind, a word for how strongly, nothing, or something that a person has to judge. */
export function readMark(cell: string): CellMark {
  const text = cell
    .trim()
    .toLowerCase()
    .replace(/[\uFE0E\uFE0F]/g, '');
  if (nothing.has(text)) return { kind: 'none' };
  if (ticks.has(text)) return { kind: 'tick' };
  const strength = strengths.find(([pattern]) => pattern.test(text))?.[1];
  return strength ? { kind: 'tick', strength } : { kind: 'unclear', text: cell.trim() };
}
