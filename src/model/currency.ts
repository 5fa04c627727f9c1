import type { Framework, PartialDate } from './framework.ts';
import { formatPartialDate, toDayRange } from './partial-date.ts';

export type CurrencyStatus = 'current' | 'past-review' | 'ended' | 'superseded';

/** How up to date a framework is on a given day. Computed, never typed (model.md §1.5). */
export interface Currency {
  readonly status: CurrencyStatus;
  readonly asOf: string;
  /** The date that made it so, as printed: the review date, or the end of the period. */
  readonly since?: PartialDate;
  /** The next date on which the status changes by itself, so that a reader's browser can notice. */
  readonly next?: {
    readonly status: CurrencyStatus;
    /** The last day on which the label still holds. */
    readonly after: string;
    readonly printed: PartialDate;
    readonly label: string;
  };
  /** "Past review since June 2026" */
  readonly label: string;
  /** One sentence that stays true whenever it is read. */
  readonly sentence: string;
}

/**
 * The status on an ISO day. A date counts as passed only when its last possible day has passed:
 * a period that ends "2026" has not ended in November 2026 (SHR-32).
 * `superseded` needs a *stated* relation; an inferred newer edition is shown separately (V18).
 */
export function currencyOf(framework: Framework, asOf: string): Currency {
  const superseded = framework.lineage?.some(
    (l) => l.relation === 'superseded-by' && l.asserted === 'stated',
  );
  const end = framework.period.end;
  const review = framework.dates?.review;
  const lastDay = (date: PartialDate) => toDayRange(date)?.latest ?? '9999';
  const hasPassed = (date: PartialDate) => lastDay(date) < asOf;

  if (superseded) {
    return {
      status: 'superseded',
      asOf,
      label: 'Replaced',
      sentence: 'A newer document replaces this strategy.',
    };
  }
  if (end !== undefined && hasPassed(end)) {
    return {
      status: 'ended',
      asOf,
      since: end,
      label: `Ended ${formatPartialDate(end)}`,
      sentence: `The period of this strategy ended in ${formatPartialDate(end)}.`,
    };
  }
  const endsLater =
    end === undefined
      ? undefined
      : {
          status: 'ended' as const,
          after: lastDay(end),
          printed: end,
          label: `Ended ${formatPartialDate(end)}`,
        };
  if (review && hasPassed(review)) {
    return {
      status: 'past-review',
      asOf,
      since: review,
      ...(endsLater && { next: endsLater }),
      label: `Past review since ${formatPartialDate(review)}`,
      sentence:
        end === undefined
          ? `This strategy was due for review in ${formatPartialDate(review)}. It has no end.`
          : `This strategy was due for review in ${formatPartialDate(review)}. Its period ends in ${formatPartialDate(end)}.`,
    };
  }
  const next =
    review && (endsLater === undefined || lastDay(review) < endsLater.after)
      ? {
          status: 'past-review' as const,
          after: lastDay(review),
          printed: review,
          label: `Past review since ${formatPartialDate(review)}`,
        }
      : endsLater;
  // Silence about an end is no promise that it still holds.
  if (next === undefined || end === undefined) {
    return {
      status: 'current',
      asOf,
      ...(next && { next }),
      label: next ? `Current until ${formatPartialDate(next.printed)}` : 'No end date',
      sentence: review
        ? `This strategy is due for review in ${formatPartialDate(review)}. After that, check for a newer one.`
        : 'This strategy prints no end and no date of review. Check that there is no newer one.',
    };
  }
  return {
    status: 'current',
    asOf,
    next,
    // Says until when, so that the label stays true on a page that nobody rebuilds.
    label: `Current until ${formatPartialDate(next.printed)}`,
    sentence: review
      ? `This strategy is due for review in ${formatPartialDate(review)}. After that, check for a newer one.`
      : `The period of this strategy runs to ${formatPartialDate(end)}. After that, check for a newer one.`,
  };
}
