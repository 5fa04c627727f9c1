import { Temporal } from 'temporal-polyfill';
import { addDuration } from '#model/duration';
import { formatPartialDate } from '#model/partial-date';
import type { DateRow } from './dates-view.ts';

type Anchor = 'start' | 'middle' | 'end';

/** A place on the line of time, in per cent of the width of the picture, with words that stay inside of it. */
interface Mark {
  readonly at: number;
  readonly label: string;
  readonly anchor: Anchor;
}

/** One date as a bar from the day it is counted from. */
interface Lane {
  readonly number: number;
  readonly from: number;
  readonly due: Mark;
  /** The renewals after it. */
  readonly next: readonly number[];
  readonly look: 'ahead' | 'overdue' | 'perhaps';
}

export interface Timeline {
  readonly lanes: readonly Lane[];
  readonly ticks: readonly Mark[];
  readonly today: Mark;
  /** The whole picture in words. */
  readonly words: string;
}

// Where the line of time begins and ends; before it stand the numbers.
const left = 9;
const right = 97;

/** The dates on one line of time; undefined where there is none. */
export function toTimeline(rows: readonly DateRow[], today: string): Timeline | undefined {
  if (rows.length === 0) return undefined;
  const days = rows.flatMap(({ due }) => [due.countedFrom, due.day, ...due.next]).concat(today);
  const sorted = days.toSorted();
  const first = sorted[0] ?? today;
  const last = sorted.at(-1) ?? today;
  const length = Math.max(1, between(first, last));
  const at = (day: string) =>
    Math.round(100 * (left + ((right - left) * between(first, day)) / length)) / 100;
  const mark = (day: string, label: string): Mark => ({ at: at(day), label, anchor: anchorAt(at(day)) });
  return {
    lanes: rows.map(({ number, due, dayWords }) => ({
      number,
      from: at(due.countedFrom),
      due: mark(due.day, dayWords),
      next: due.next.map(at),
      look: due.fit === 'possible' ? 'perhaps' : due.status === 'overdue' ? 'overdue' : 'ahead',
    })),
    ticks: ticksBetween(first, last).map(({ day, label }) => mark(day, label)),
    today: mark(today, 'Today'),
    words: [
      `Line of time from ${formatPartialDate(first)} to ${formatPartialDate(last)}.`,
      `Today is ${formatPartialDate(today)}.`,
      ...rows.map(({ number, label, dayWords, mark: status }) =>
        [`${number}: ${label}, ${dayWords}`, status?.toLowerCase()].filter(Boolean).join(', ').concat('.'),
      ),
    ].join(' '),
  };
}

function between(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

function anchorAt(at: number): Anchor {
  if (at < 30) return 'start';
  return at > 75 ? 'end' : 'middle';
}

// Months between two ticks; the first that needs no more than five ticks is taken, so that they fit on a phone.
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600];
const mostTicks = 5;

function ticksBetween(
  first: string,
  last: string,
): readonly { readonly day: string; readonly label: string }[] {
  const months = between(first, last) / 30;
  const step = steps.find((s) => months / s <= mostTicks - 1) ?? 600;
  const yearly = step >= 12;
  const years = step / 12;
  const year = Number(first.slice(0, 4));
  // Years begin at a round one: 2020, 2025, not 2023, 2028.
  let day = yearly ? `${Math.floor(year / years) * years}-01-01` : `${year}-01-01`;
  const ticks: { day: string; label: string }[] = [];
  while (day <= last) {
    if (day >= first) ticks.push({ day, label: yearly ? day.slice(0, 4) : shortMonth(day) });
    day = addDuration(day, `P${step}M`);
  }
  return ticks;
}

/** "Sep 2026" */
function shortMonth(day: string): string {
  const [month = '', year = ''] = formatPartialDate(day.slice(0, 7)).split(' ');
  return `${month.slice(0, 3)} ${year}`;
}
