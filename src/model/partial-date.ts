import { Temporal } from 'temporal-polyfill';
import type { PartialDate } from './framework.ts';

/** Words for a period, with or without an end: "2023 to 2026", "from January 2026, with no end". */
export function periodInWords({
  start,
  end,
}: {
  readonly start: string;
  readonly end?: string | undefined;
}): string {
  const from = formatPartialDate(start);
  return end === undefined ? `from ${from}, with no end` : `${from} to ${formatPartialDate(end)}`;
}

/** First and last day that a partial date can mean, both included, as ISO days. */
export interface DayRange {
  readonly earliest: string;
  readonly latest: string;
}

/**
 * The days that a partial date covers: `2023-06` → 2023-06-01 … 2023-06-30.
 * Returns undefined when the day or month does not exist (`2023-02-30`).
 */
export function toDayRange(date: PartialDate): DayRange | undefined {
  if (!ranges.has(date)) ranges.set(date, findDayRange(date));
  return ranges.get(date);
}

// The same few dates are asked for on every page, and the calendar takes its time.
const ranges = new Map<PartialDate, DayRange | undefined>();

function findDayRange(date: PartialDate): DayRange | undefined {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return undefined;
  try {
    const first = Temporal.PlainDate.from({ year, month: month ?? 1, day: day ?? 1 }, { overflow: 'reject' });
    const last =
      day !== undefined
        ? first
        : first.add(month !== undefined ? { months: 1 } : { years: 1 }).subtract({ days: 1 });
    return { earliest: first.toString(), latest: last.toString() };
  } catch {
    return undefined;
  }
}

/** The ISO day before another. */
export function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}

/** True when every day of `a` is before every day of `b`. Overlapping dates are not "before": June 2023 and 5 June 2023 may agree (V6). */
export function isWhollyBefore(a: PartialDate, b: PartialDate): boolean {
  const first = toDayRange(a);
  const second = toDayRange(b);
  return first !== undefined && second !== undefined && first.latest < second.earliest;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** In words, no more precise than it is: `2023-10-05` → "5 October 2023", `2023-06` → "June 2023". */
export function formatPartialDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year ?? date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
