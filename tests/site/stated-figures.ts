import type { HTMLElement } from 'node-html-parser';
import { textLeaves } from '#checks/text-leaves';
import { textOf } from './pages.ts';

const units = 'minute|hour|day|week|month|year';
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const monthNames = months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|');
const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const adverbs: readonly (readonly [RegExp, string])[] = [
  [/\b(?:annual(?:ly)?|yearly|once a year|each year|every year|a year)\b/g, ' 1 year '],
  [/\b(?:monthly|each month|every month|a month)\b/g, ' 1 month '],
  [/\b(?:weekly|each week|every week|a week)\b/g, ' 1 week '],
  [/\bquarterly\b/g, ' 3 month '],
];

/** The lengths of time, dates and years in a text, each in one form: "3 month", "2023-10-05", "2023". */
export function figuresIn(text: string): ReadonlySet<string> {
  let plain = text.toLowerCase();
  for (const [number, word] of words.entries())
    plain = plain.replaceAll(new RegExp(`\\b${word}\\b`, 'g'), `${number}`);
  for (const [pattern, figure] of adverbs) plain = plain.replaceAll(pattern, figure);
  const found = new Set<string>();
  const dates = new RegExp(`\\b(?:(\\d{1,2}) )?(${monthNames}) (\\d{4})\\b`, 'g');
  plain = plain.replaceAll(dates, (_, day: string | undefined, month: string, year: string) => {
    const number = months.findIndex((name) => name.startsWith(month.slice(0, 3))) + 1;
    found.add([year, `${number}`.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-'));
    return ' ';
  });
  plain = plain.replaceAll(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, (date) => {
    found.add(date);
    return ' ';
  });
  for (const [, number, unit] of plain.matchAll(new RegExp(`\\b(\\d+(?:\\.\\d+)?)[ -](${units})s?\\b`, 'g')))
    found.add(`${Number(number)} ${unit}`);
  for (const [year] of plain.matchAll(/\b(?:19|20)\d{2}\b/g)) found.add(year);
  for (const [, start, end] of plain.matchAll(/\b((?:19|20)\d{2})\s*[–/-]\s*(\d{2})\b/g))
    found.add(`${start?.slice(0, 2)}${end}`);
  return found;
}

/** Every figure that a framework file has, in its texts or in its rules. */
export function figuresOf(framework: object): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of textLeaves(framework)) {
    const [, number, letter] = /^P(\d+)([YMWD])$/.exec(text) ?? [];
    const unit = { Y: 'year', M: 'month', W: 'week', D: 'day' }[letter ?? ''];
    if (unit) found.add(`${Number(number)} ${unit}`);
    for (const figure of figuresIn(text)) found.add(figure);
  }
  for (const { min, max } of 'rules' in framework && Array.isArray(framework.rules) ? framework.rules : [])
    for (const hours of [min, max]) if (hours !== undefined) found.add(`${hours} hour`);
  // A day is also a month and a year; nobody who knows the day states the month without a source.
  for (const date of [...found].filter((figure) => /^\d{4}-/.test(figure))) {
    found.add(date.slice(0, 4));
    found.add(date.slice(0, 7));
  }
  return found;
}

/** The text of the main part of a page that speaks of the strategy: without the parts whose source is another one. */
export function strategyText(main: HTMLElement, elsewhere: string): string {
  let text = textOf(main);
  for (const part of main.querySelectorAll(elsewhere)) text = text.replace(textOf(part), ' ');
  return text;
}
