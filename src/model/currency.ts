import type { Framework, PartialDate } from './framework.ts';
import { dayBefore, formatPartialDate, toDayRange } from './partial-date.ts';

export type CurrencyStatus = 'not-begun' | 'current' | 'past-review' | 'ended' | 'superseded';

/** A day after which a framework has another status: known beforehand, so a page can tell it long after it was built. */
export interface Turn {
  /** The last ISO day on which the status before it holds. */
  readonly after: string;
  /** The label from then on. */
  readonly into: string;
}

/** How up to date a framework is on a given day. Computed, never typed (model.md §1.5). */
export interface Currency {
  readonly status: CurrencyStatus;
  readonly asOf: string;
  /** The date that made it so, as printed: the review date, or the end of the period. */
  readonly since?: PartialDate;
  /** How the label changes by itself after `asOf`, first to last; empty when it stays. */
  readonly turns: readonly Turn[];
  /** "Past review since June 2026" */
  readonly label: string;
  /** One sentence that stays true whenever it is read. */
  readonly sentence: string;
}

/** A document that replaces another, as far as it says when. */
export type Successor = Pick<Framework, 'period'>;

/**
 * The status on an ISO day. A date counts as passed only when its last possible day has passed:
 * a period that ends "2026" has not ended in November 2026 (SHR-32).
 * `superseded` needs a *stated* relation; an inferred newer edition is shown separately (V18).
 * @param successor what `successorOf` finds; until it begins, it replaces nothing
 */
export function currencyOf(framework: Framework, asOf: string, successor?: Successor): Currency {
  if (statedSuccessors(framework).length === 0) return byItsDates(framework, asOf);
  const first = successor && toDayRange(successor.period.start)?.earliest;
  if (successor && first !== undefined && asOf < first) {
    return untilReplaced(byItsDates(framework, asOf, successor), successor, dayBefore(first));
  }
  return {
    status: 'superseded',
    asOf,
    turns: [],
    label: replaced,
    sentence: 'A newer document replaces this strategy.',
  };
}

const replaced = 'Replaced';

/**
 * The document of which a framework states that it replaces it, the first to begin. Undefined where one of them is not
 * among `all`: nobody knows its first day, so what is stated counts at once.
 */
export function successorOf(framework: Framework, all: readonly Framework[]): Framework | undefined {
  const found = statedSuccessors(framework).map((line) => all.find(({ id }) => id === line.framework));
  if (!found.every((other) => other !== undefined)) return undefined;
  return found.toSorted((a, b) => a.period.start.localeCompare(b.period.start))[0];
}

function statedSuccessors({ lineage = [] }: Framework): NonNullable<Framework['lineage']> {
  return lineage.filter((l) => l.relation === 'superseded-by' && l.asserted === 'stated');
}

/** What its dates make of it until the last day before another document replaces it, and the turn after that day. */
function untilReplaced(currency: Currency, successor: Successor, last: string): Currency {
  const before = currency.turns.filter(({ after }) => after < last);
  const turns = [...before, { after: last, into: replaced }];
  if (currency.status !== 'current' || before.length > 0) return { ...currency, turns };
  // No more precise than the first day of the successor is printed.
  const until = last.slice(0, successor.period.start.length);
  return {
    ...currency,
    turns,
    label: `Current until ${formatPartialDate(until)}`,
    sentence: `A newer document replaces this strategy ${beginsWhen(successor)}.`,
  };
}

function byItsDates(framework: Framework, asOf: string, successor?: Successor): Currency {
  const end = framework.period.end;
  const review = framework.dates?.review;
  const lastDay = (date: PartialDate) => toDayRange(date)?.latest ?? '9999';
  const hasPassed = (date: PartialDate) => lastDay(date) < asOf;

  const first = toDayRange(framework.period.start)?.earliest;
  if (first !== undefined && asOf < first) return notBegun(framework, asOf, first, successor);
  const over =
    end === undefined ? undefined : { after: lastDay(end), into: `Ended ${formatPartialDate(end)}` };
  if (end !== undefined && over && hasPassed(end)) {
    return {
      status: 'ended',
      asOf,
      since: end,
      turns: [],
      label: over.into,
      sentence: `The period of this strategy ended in ${formatPartialDate(end)}.`,
    };
  }
  const ends = over ? [over] : [];
  // A review that is due only after the end changes nothing any more.
  const reviewed = review && (!over || lastDay(review) < over.after) ? review : undefined;
  const due = reviewed && {
    after: lastDay(reviewed),
    into: `Past review since ${formatPartialDate(reviewed)}`,
  };
  if (due && due.after < asOf) {
    const printed = formatPartialDate(reviewed);
    return {
      status: 'past-review',
      asOf,
      since: review,
      turns: ends,
      label: due.into,
      sentence:
        end === undefined
          ? `This strategy was due for review in ${printed}. It prints no end.`
          : `This strategy was due for review in ${printed}. Its period runs to ${formatPartialDate(end)}.`,
    };
  }
  const next = reviewed ?? end;
  return {
    status: 'current',
    asOf,
    turns: due ? [due, ...ends] : ends,
    // Says until when, so that the label stays true on a page that nobody rebuilds.
    label: next === undefined ? 'No end date' : `Current until ${formatPartialDate(next)}`,
    sentence: untilWhen(reviewed, end),
  };
}

/** What is still to come holds nobody yet. On its first day it turns into what it is then. */
function notBegun(framework: Framework, asOf: string, first: string, successor?: Successor): Currency {
  const when = beginsWhen(framework);
  const then = currencyOf(framework, first, successor);
  return {
    status: 'not-begun',
    asOf,
    since: framework.period.start,
    turns: [{ after: dayBefore(first), into: then.label }, ...then.turns],
    label: `Begins ${when}`,
    sentence: `The period of this strategy begins ${when}. It does not hold before that.`,
  };
}

/** "on 1 January 2027", "in April 2027": no more precise than it is printed. */
export function beginsWhen({ period: { start } }: Pick<Framework, 'period'>): string {
  return `${start.length === 10 ? 'on' : 'in'} ${formatPartialDate(start)}`;
}

function untilWhen(reviewed: PartialDate | undefined, end: PartialDate | undefined): string {
  if (reviewed)
    return `This strategy is due for review in ${formatPartialDate(reviewed)}. After that, check for a newer one.`;
  // Silence about an end is no promise that it still holds.
  return end === undefined
    ? 'This strategy prints no end and no date of review. Check that there is no newer one.'
    : `The period of this strategy runs to ${formatPartialDate(end)}. After that, check for a newer one.`;
}
