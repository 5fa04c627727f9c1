import { closest } from '#model/closest';
import { toDayRange } from '#model/partial-date';
import { allocationSchema } from '#schema/allocation';
import { domainSchema, nationSchema } from '#schema/primitives';
import { slugOf } from './slug.ts';

/** What somebody typed, read; or a sentence that says what is wrong with it and what to write. */
export type Read<T> = { readonly value: T } | { readonly complaint: string };

export function readText(text: string): Read<string> {
  const value = text.trim();
  if (value === '') return { complaint: 'This cannot be left empty.' };
  return value.length > 200 ? { complaint: 'This is too long: at most 200 characters.' } : { value };
}

/** A year, a month or a day that exists: `2024`, `2024-04`, `2024-04-01`. */
export function readDate(text: string): Read<string> {
  const value = text.trim();
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value)) {
    return {
      complaint: `"${value}" is not a date in the form that is used here. Write the year first: 2024, 2024-04 or 2024-04-01.`,
    };
  }
  return toDayRange(value) ? { value } : { complaint: `There is no day ${value}.` };
}

export function readId(text: string): Read<string> {
  const value = text.trim();
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 80) return { value };
  const meant = slugOf(value);
  const hint = meant ? `Write "${meant}".` : 'Write something like "northshire-2024".';
  return {
    complaint: `"${value}" cannot be an id: small letters, digits and single hyphens only. ${hint}`,
  };
}

export const sortModes = allocationSchema.shape.mode.options;
export const nations = nationSchema.options;
export const domains = domainSchema.options;

/** One word of a closed list, with a guess at what was meant. */
export function readChoice<T extends string>(text: string, choices: readonly T[]): Read<T> {
  const wanted = text.trim().toLowerCase().replaceAll(/\s+/g, '-');
  const value = choices.find((choice) => choice === wanted);
  if (value) return { value };
  const meant = closest(wanted, choices);
  const guess = meant ? `Did you mean "${meant}"? ` : '';
  return { complaint: `"${text.trim()}" is not known here. ${guess}It can be: ${choices.join(', ')}.` };
}

/** Several words of a closed list, with commas between them. */
export function readChoices<T extends string>(text: string, choices: readonly T[]): Read<readonly T[]> {
  const values: T[] = [];
  for (const part of splitList(text, ',')) {
    const read = readChoice(part, choices);
    if ('complaint' in read) return read;
    if (!values.includes(read.value)) values.push(read.value);
  }
  return values.length > 0
    ? { value: values }
    : { complaint: `Write at least one of: ${choices.join(', ')}.` };
}

/** Labels with semicolons between them; a list without any may have commas instead. */
export function readLabels(text: string): Read<readonly string[]> {
  const value = splitList(text, text.includes(';') ? ';' : ',');
  const twice = value.find((label, i) => value.indexOf(label) !== i);
  return twice === undefined ? { value } : { complaint: `"${twice}" is there twice.` };
}

/** "Group 1=teacher, librarian": what belongs to one of the known labels. */
export function readBelonging(
  text: string,
  labels: readonly string[],
): Read<{ readonly owner: string; readonly items: readonly string[] }> {
  const cut = text.indexOf('=');
  const owner = text.slice(0, Math.max(0, cut)).trim();
  if (cut < 0) return { complaint: `"${text}" needs an equals sign, as in "Group 1=teacher, librarian".` };
  if (!labels.includes(owner)) {
    const meant = closest(owner, labels);
    return {
      complaint: `There is no group "${owner}".${meant ? ` Did you mean "${meant}"?` : ''} There are: ${labels.join('; ') || 'none'}.`,
    };
  }
  const rest = text.slice(cut + 1);
  return { value: { owner, items: splitList(rest, rest.includes(';') ? ';' : ',') } };
}

function splitList(text: string, sign: string): readonly string[] {
  return text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
