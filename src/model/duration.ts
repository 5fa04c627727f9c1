import { Temporal } from 'temporal-polyfill';
import type { Duration } from './framework.ts';

const units = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

interface Length {
  readonly value: number;
  readonly unit: (typeof units)[keyof typeof units];
}

/** Number and unit of a duration of one unit; undefined when it is no such duration or not positive. */
export function parseDuration(duration: Duration): Length | undefined {
  const match = /^P(\d+)([YMWD])$/.exec(duration);
  const letter = match?.[2];
  const value = Number(match?.[1]);
  if (!letter || !(letter in units) || value < 1) return undefined;
  return { value, unit: units[letter as keyof typeof units] };
}

/** In words: `P3M` → "3 months", `P1Y` → "1 year". */
export function formatDuration(duration: Duration): string {
  const length = parseDuration(duration);
  if (!length) return duration;
  return `${length.value} ${length.unit}${length.value === 1 ? '' : 's'}`;
}

/** How often, in words: `P1Y` → "every year", `P2Y` → "every 2 years". */
export function formatEvery(duration: Duration): string {
  const length = parseDuration(duration);
  if (!length) return duration;
  return length.value === 1 ? `every ${length.unit}` : `every ${length.value} ${length.unit}s`;
}

/** Whether two durations are the same length by the calendar: P12M and P1Y are (V8). */
export function sameDuration(a: Duration, b: Duration): boolean {
  return inSmallestUnits(a) === inSmallestUnits(b);
}

function inSmallestUnits(duration: Duration): string {
  const length = parseDuration(duration);
  if (!length) return duration;
  if (length.unit === 'year') return `${length.value * 12} months`;
  if (length.unit === 'week') return `${length.value * 7} days`;
  return `${length.value} ${length.unit}s`;
}

/** The day a duration after an ISO day; the end of a shorter month where the day does not exist (31 January + P1M → 28 February). */
export function addDuration(day: string, duration: Duration): string {
  return Temporal.PlainDate.from(day).add(Temporal.Duration.from(duration)).toString();
}
