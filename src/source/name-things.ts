import type { Path } from '#model/problem';
import type { Reading } from './explained.ts';
import { isRecord, valueAt } from './shape.ts';

/** The field in backticks, or the entry of a list in words. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last === 'string') return `\`${shorten(last)}\``;
  const list = path.findLast((step) => typeof step === 'string');
  return list === undefined ? `Entry ${last + 1}` : `Entry ${last + 1} of \`${list}\``;
}

/** What a field belongs to: "`group-1` in `audiences`", so that the sentence can be read without the file. */
export function ownerOf(path: Path, reading: Reading): string {
  const parent = path.slice(0, -1);
  if (parent.length === 0) return 'The file';
  const owner = valueAt(reading.value, parent);
  const list = parent.findLast((step) => typeof step === 'string');
  if (typeof parent.at(-1) === 'number' && isRecord(owner) && typeof owner.id === 'string') {
    return list === undefined ? `\`${owner.id}\`` : `\`${owner.id}\` in \`${list}\``;
  }
  return nameOf(parent);
}

export function hintFor(path: Path, reading: Reading): string {
  const example = reading.shape.exampleAt(path);
  const description = reading.shape.descriptionAt(path);
  const parts = [
    description,
    example === undefined ? undefined : `For example: ${example.replace(/\.$/, '')}.`,
  ];
  return (
    parts.filter((part) => part !== undefined).join(' ') ||
    'Check it in the document, and see how another framework writes it.'
  );
}

const longestQuote = 100;

/** As much of what somebody wrote as a sentence can hold: a message must not bury the others. */
export function shorten(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}

export function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'a set of keys with values';
  if (typeof value === 'string') return `the text "${shorten(value)}"`;
  return typeof value === 'number' ? `the number ${value}` : String(value);
}
