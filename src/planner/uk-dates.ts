import { Temporal } from 'temporal-polyfill';

/** In which order a list writes dates in figures. British lists: day, month, year. */
export type DateOrder = 'day-first' | 'month-first';

/** A cell with a date: nothing in it, a day (with a remark where we had to read something into it), or a problem. */
export type ReadDate =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly day: string; readonly note?: string }
  | { readonly kind: 'problem'; readonly message: string };

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const nothing = /^(?:[-–—.?]+|n\/?a|none|nil|never|tbc|tba|unknown|not known|not trained)?$/i;
const earliest = 1930;
const latest = 2100;

/**
 * Reads a date as a British list writes it: 31/12/2025, 1-Sep-24, 1 September 2024, 2025-09-01, or the number of days
 * that a spreadsheet keeps. Returns an ISO day. What is no day of the calendar is a problem, never a guess.
 *
 * @param thisYear decides the century of a year of two figures: up to the year after this one it is 20xx.
 */
export function readDate(cell: string, order: DateOrder, thisYear: number): ReadDate {
  const text = cell
    .trim()
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\s+/i, '')
    .replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:am|pm|Z)?$/i, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')
    .replace(/\s+of\s+/i, ' ')
    .trim();
  if (nothing.test(text)) return { kind: 'empty' };
  return (
    fromIso(cell, text) ??
    fromSerial(cell, text) ??
    fromFigures(cell, text, order, thisYear) ??
    fromWords(cell, text, thisYear) ??
    problem(`“${shorten(cell)}” is no date that we can read. Write it like 31/12/2025.`)
  );
}

/** Whether a date in figures can only be month first: 12/31/2025. One of them casts doubt on a whole column. */
export function isMonthFirst(cell: string): boolean {
  const [, first, second] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/.exec(cell) ?? [];
  return Number(first) <= 12 && Number(second) > 12 && Number(second) <= 31;
}

/** Whether a date in figures can only be day first: 31/12/2025. */
export function isDayFirst(cell: string): boolean {
  const [, first, second] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/.exec(cell) ?? [];
  return Number(second) <= 12 && Number(first) > 12 && Number(first) <= 31;
}

/** Whether a date in figures would be another day with day and month changed over: 03/04/2025, not 03/03/2025. */
export function isAmbiguous(cell: string): boolean {
  const [, first, second] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/.exec(cell) ?? [];
  return first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12;
}

function fromIso(cell: string, text: string): ReadDate | undefined {
  const found =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (!found) return undefined;
  return dayOf(cell, Number(found[1]), Number(found[2]), Number(found[3]));
}

/** Days since 30 December 1899, as Excel counts. Five figures cover 1954 to 2173. */
function fromSerial(cell: string, text: string): ReadDate | undefined {
  if (!/^[2-9]\d{4}(?:\.\d+)?$/.test(text)) return undefined;
  const day = Temporal.PlainDate.from('1899-12-30').add({ days: Math.floor(Number(text)) });
  return dayOf(cell, day.year, day.month, day.day);
}

function fromFigures(cell: string, text: string, order: DateOrder, thisYear: number): ReadDate | undefined {
  const [, first, second, year = ''] = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [day, month] =
    order === 'day-first' ? [Number(first), Number(second)] : [Number(second), Number(first)];
  if (month > 12 && day <= 12) {
    const wanted = order === 'day-first' ? 'day, month, year' : 'month, day, year';
    return problem(
      `“${shorten(cell)}” is not in the order ${wanted}. It may be the other way round, so we did not use it.`,
    );
  }
  return withCentury(cell, year, month, day, thisYear);
}

function fromWords(cell: string, text: string, thisYear: number): ReadDate | undefined {
  const dayFirst = /^(\d{1,2})[-\s/.]*([a-z]{3,9})[-\s/.,']*(\d{4}|\d{2})$/i.exec(text);
  if (dayFirst) return named(cell, dayFirst[1], dayFirst[2], dayFirst[3], thisYear);
  const monthFirst = /^([a-z]{3,9})[-\s.]*(\d{1,2})[-\s,.]+(\d{4}|\d{2})$/i.exec(text);
  if (monthFirst) return named(cell, monthFirst[2], monthFirst[1], monthFirst[3], thisYear);
  if (/^[a-z]{3,9}[-\s/.']*\d{2,4}$/i.test(text) && monthOf(text) > 0) {
    return problem(`“${shorten(cell)}” has no day. Write it like 31/12/2025.`);
  }
  return undefined;
}

function named(
  cell: string,
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  thisYear: number,
): ReadDate | undefined {
  const at = monthOf(month ?? '');
  return at === 0 ? undefined : withCentury(cell, year ?? '', at, Number(day), thisYear);
}

/** 1 to 12, or 0 for a word that is no month. */
function monthOf(word: string): number {
  return months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function withCentury(cell: string, year: string, month: number, day: number, thisYear: number): ReadDate {
  if (year.length === 4) return dayOf(cell, Number(year), month, day);
  const near = 2000 + Number(year);
  const full = near <= thisYear + 1 ? near : near - 100;
  const read = dayOf(cell, full, month, day);
  return read.kind === 'day'
    ? { ...read, note: `“${shorten(cell)}” has a year of two figures. We read it as ${full}.` }
    : read;
}

function dayOf(cell: string, year: number, month: number, day: number): ReadDate {
  try {
    const found = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    if (year < earliest || year > latest) {
      return problem(`“${shorten(cell)}” lies too far from today to be right, so we did not use it.`);
    }
    return { kind: 'day', day: found.toString() };
  } catch {
    return problem(`“${shorten(cell)}” is no day of the calendar, so we did not use it.`);
  }
}

function problem(message: string): ReadDate {
  return { kind: 'problem', message };
}

function shorten(cell: string): string {
  const text = cell.trim();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
