import type { DayBasis } from '#answer/dated-rule';
import type { KnownDays } from '#answer/due-dates';
import { addDuration } from '#model/duration';
import { formatPartialDate, toDayRange } from '#model/partial-date';

// The choices of the dates page in its address: `role=teacher&start=2026-09-01&trained=2025-03-31`. A form without a
// script sends a day in three parts, `start-day`, `start-month`, `start-year`, which mean the same.

export const dayParts = ['day', 'month', 'year'] as const;
type DayPart = (typeof dayParts)[number];
type DayFields = Readonly<Record<DayPart, string>>;

export interface DatesProblem {
  readonly group: 'role' | DayBasis;
  /** The id of the field to go to, and the fields that are wrong. */
  readonly field: string;
  readonly parts: readonly DayPart[];
  readonly message: string;
}

/** What an address or a form asks for. Its days are only right when there are no problems. */
export interface DatesAsked {
  readonly role: string | undefined;
  readonly fields: Readonly<Record<DayBasis, DayFields>>;
  readonly days: KnownDays;
  readonly problems: readonly DatesProblem[];
  /** False while nothing but the role is chosen: then there is nothing to say yet. */
  readonly isAsked: boolean;
}

const names: Readonly<Record<DayBasis, string>> = {
  start: 'The day you started',
  trained: 'The day of your last training',
};
const earliest = '1950-01-01';
/** Nobody knows today when they start a job in six years. */
const farthestStart = 'P5Y';

/** The words over a day, the same on each form. `asks` are the days of that form. */
export function dayWords(
  basis: DayBasis,
  asks: readonly DayBasis[],
): { readonly legend: string; readonly hint: string } {
  if (basis === 'start') {
    return {
      legend: 'When did you start, or when will you?',
      hint: 'The day you join, or take up the role. For example, 1 9 2026.',
    };
  }
  const why = asks.length > 1 ? 'Leave it empty if you have had none.' : 'The renewal counts from it.';
  return { legend: 'When was your last safeguarding training?', hint: `${why} For example, 31 3 2025.` };
}

/**
 * Reads a query. Nothing in it is trusted: an unknown role and a day that does not exist are problems, never guesses.
 *
 * @param asks the days that count for this strategy; others are left alone
 * @param today ISO day of the reader
 */
export function readDates(
  query: string,
  isRole: (id: string) => boolean,
  asks: readonly DayBasis[],
  today: string,
): DatesAsked {
  const params = new URLSearchParams(query);
  const asked = params.get('role')?.trim() ?? '';
  const role = isRole(asked) ? asked : undefined;
  const fields = { start: fieldsIn(params, 'start'), trained: fieldsIn(params, 'trained') };
  const start = readDay('start', fields.start, asks, addDuration(today, farthestStart), today);
  const trained = readDay('trained', fields.trained, asks, today, today);
  const problems: DatesProblem[] = [...start.problems, ...trained.problems];
  if (role === undefined) {
    const message =
      asked === '' ? 'Choose your role' : 'We do not know that role. Choose your role from the list';
    problems.unshift({ group: 'role', field: 'role', parts: [], message });
  }
  const [first = 'start'] = asks;
  if (start.day === undefined && trained.day === undefined && problems.every((p) => p.group === 'role')) {
    const message = `Enter ${asks.map((basis) => names[basis].toLowerCase()).join(', or ')}`;
    problems.push({ group: first, field: `${first}-day`, parts: dayParts, message });
  }
  return {
    role,
    fields,
    days: {
      ...(start.day === undefined ? {} : { startDate: start.day }),
      ...(trained.day === undefined ? {} : { lastTrained: trained.day }),
    },
    problems,
    isAsked:
      (asked !== '' && role === undefined) ||
      [...params.keys()].some((key) => /^(?:start|trained)/.test(key)),
  };
}

/** The query for what is asked, in one order, so that the same choices have the same address. */
export function datesQuery(role: string | undefined, { startDate, lastTrained }: KnownDays): string {
  const query = new URLSearchParams();
  if (role !== undefined) query.set('role', role);
  if (startDate !== undefined) query.set('start', startDate);
  if (lastTrained !== undefined) query.set('trained', lastTrained);
  return query.size > 0 ? `?${query}` : '';
}

function fieldsIn(params: URLSearchParams, basis: DayBasis): DayFields {
  const part = (name: DayPart) => params.get(`${basis}-${name}`)?.trim().slice(0, 12) ?? '';
  const whole = params.get(basis)?.trim();
  if (!whole) return { day: part('day'), month: part('month'), year: part('year') };
  const [year = '', month = '', day = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(whole)?.slice(1) ?? [];
  // What is no day at all stays visible in the first field, so that the message has something to point at.
  return year === ''
    ? { day: whole.slice(0, 12), month: '', year: '' }
    : { day: bare(day), month: bare(month), year };
}

/** "09" as somebody would type it: "9". */
function bare(figures: string): string {
  return figures.replace(/^0(?=\d)/, '');
}

function readDay(
  basis: DayBasis,
  fields: DayFields,
  asks: readonly DayBasis[],
  latest: string,
  today: string,
): { readonly day?: string; readonly problems: readonly DatesProblem[] } {
  const missing = dayParts.filter((part) => fields[part] === '');
  if (missing.length === dayParts.length || !asks.includes(basis)) return { problems: [] };
  const problem = (parts: readonly DayPart[], rest: string) => ({
    problems: [
      { group: basis, field: `${basis}-${parts[0] ?? 'day'}`, parts, message: `${names[basis]} ${rest}` },
    ],
  });
  const [first] = missing;
  if (first && dayParts.every((part) => fields[part] === '' || /^\d+$/.test(fields[part]))) {
    return problem(missing, `must include a ${missing.join(' and a ')}`);
  }
  if (/^\d{1,3}$/.test(fields.year)) return problem(['year'], 'must have a year of 4 figures');
  const day = `${fields.year}-${fields.month.padStart(2, '0')}-${fields.day.padStart(2, '0')}`;
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !toDayRange(day)) {
    return problem(dayParts, 'must be a real day, such as 27 3 2025');
  }
  if (day < earliest) return problem(dayParts, `must be after ${formatPartialDate('1949-12-31')}`);
  if (day > latest && latest === today) return problem(dayParts, 'must be today or in the past');
  if (day > latest)
    return problem(dayParts, `must be before ${formatPartialDate(addDuration(latest, 'P1D'))}`);
  return { day, problems: [] };
}
