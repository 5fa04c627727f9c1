import { addDuration, parseDuration } from '#model/duration';
import type { Clock, Duration } from '#model/framework';
import { clockOf, type DatedRule, type DayBasis, dayBasisOf, isDated, lengthOf } from './dated-rule.ts';
import type { TimingItem } from './timing.ts';

/** What the person tells. ISO days. */
export interface KnownDays {
  /** Joining, or taking up the role or post. */
  readonly startDate?: string | undefined;
  readonly lastTrained?: string | undefined;
}

/** One day by which one rule asks for something. */
export interface DueDate {
  readonly rule: DatedRule;
  /** `possible`: only if what the rule says about the post or the sector is true of the person. */
  readonly fit: TimingItem['fit'];
  /** ISO day. */
  readonly day: string;
  readonly basis: DayBasis;
  /** The day of the person that the length was counted from, or, if `assumed`, the last day for the first training. */
  readonly countedFrom: string;
  /** True for a renewal that counts from a first training which is still to come: as if it were done on its last day. */
  readonly assumed: boolean;
  /**
   * `overdue`: the day has passed; the due day itself has not. `perhaps-done`: there was a training on or after the
   * first day, and only the person knows whether it was this one.
   */
  readonly status: 'ahead' | 'overdue' | 'perhaps-done';
  /**
   * The renewals after this one, if each is done in the rhythm of `countedFrom`. None once it is overdue: the next one
   * then counts from a day that nobody knows yet.
   */
  readonly next: readonly string[];
  /** A second, outer limit (`atTheLatest`), with its day where one can be reckoned. */
  readonly outer?: { readonly text: string; readonly day?: string };
}

/** A rule with a length, and why it gives no day. */
export interface UndatedRule {
  readonly rule: DatedRule;
  readonly fit: TimingItem['fit'];
  readonly why:
    | { readonly kind: 'day-not-given'; readonly basis: DayBasis }
    /** It runs from a moment that is neither a start nor a training. */
    | { readonly kind: 'other-clock'; readonly clock: Clock }
    /** An exception stands in its place, so its day would be wrong for this person. */
    | { readonly kind: 'replaced'; readonly by: string };
}

export interface DueDates {
  /** From rules that are the person's, the earliest first. */
  readonly dates: readonly DueDate[];
  /** From rules that may be the person's, apart, so that nobody takes them for certain. */
  readonly conditional: readonly DueDate[];
  readonly undated: readonly UndatedRule[];
  /** Whether the strategy gives this person, for sure or perhaps, a deadline or a renewal at all. */
  readonly states: { readonly deadline: boolean; readonly renewal: boolean };
}

type Item = Pick<TimingItem, 'rule' | 'fit' | 'replacedBy'>;

/** How many renewals after the next one are worth showing. */
const ahead = 2;

/**
 * The days that follow from the rules of one person. Pure, with plain days only, so that no time zone shifts a day.
 * A rule that another replaces, and a rule without a length, gives none.
 *
 * @param today ISO day, to tell what is overdue
 */
export function dueDatesOf(items: readonly Item[], known: KnownDays, today: string): DueDates {
  const dated: DueDate[] = [];
  const undated: UndatedRule[] = [];
  for (const { rule, fit, replacedBy } of items) {
    if (!isDated(rule)) continue;
    const clock = clockOf(rule);
    const basis = dayBasisOf(clock);
    if (replacedBy !== undefined) undated.push({ rule, fit, why: { kind: 'replaced', by: replacedBy } });
    else if (basis === undefined) undated.push({ rule, fit, why: { kind: 'other-clock', clock } });
    else {
      const given = basis === 'start' ? known.startDate : known.lastTrained;
      const countedFrom = given ?? firstTraining(rule, items, known);
      if (countedFrom === undefined) undated.push({ rule, fit, why: { kind: 'day-not-given', basis } });
      else {
        const assumed = given === undefined;
        dated.push({ fit, ...reckon(rule, { basis, countedFrom, assumed }, known, today) });
      }
    }
  }
  const inOrder = dated.toSorted((a, b) => compare(a.day, b.day) || compare(a.rule.id, b.rule.id));
  const kinds = items.map(({ rule }) => rule).filter(isDated);
  return {
    dates: inOrder.filter(({ fit }) => fit === 'matched'),
    conditional: inOrder.filter(({ fit }) => fit === 'possible'),
    undated,
    states: {
      deadline: kinds.some(({ kind }) => kind === 'complete-by'),
      renewal: kinds.some(({ kind }) => kind !== 'complete-by'),
    },
  };
}

function reckon(
  rule: DatedRule,
  counted: Pick<DueDate, 'basis' | 'countedFrom' | 'assumed'>,
  known: KnownDays,
  today: string,
): Omit<DueDate, 'fit'> {
  // Every multiple is counted from the same day, so that 29 February does not turn into the 28th for good.
  const nth = (n: number) => addDuration(counted.countedFrom, times(lengthOf(rule), n));
  const trainedSince =
    counted.basis === 'start' && known.lastTrained !== undefined && known.lastTrained >= counted.countedFrom
      ? known.lastTrained
      : undefined;
  if (rule.kind === 'complete-by') {
    const outer = outerLimit(rule, known);
    return {
      rule,
      day: nth(1),
      ...counted,
      status: trainedSince === undefined ? statusOn(nth(1), today) : 'perhaps-done',
      next: [],
      ...(outer && { outer }),
    };
  }
  let turn = 1;
  while (trainedSince !== undefined && nth(turn) <= trainedSince) turn += 1;
  const status = statusOn(nth(turn), today);
  return {
    rule,
    day: nth(turn),
    ...counted,
    status,
    next: status === 'overdue' ? [] : Array.from({ length: ahead }, (_, n) => nth(turn + n + 1)),
  };
}

function statusOn(day: string, today: string): 'ahead' | 'overdue' {
  return day < today ? 'overdue' : 'ahead';
}

function times(every: Duration, count: number): Duration {
  const length = parseDuration(every);
  return length ? `P${length.value * count}${every.slice(-1)}` : every;
}

function outerLimit(
  { atTheLatest, from }: Extract<DatedRule, { kind: 'complete-by' }>,
  { startDate, lastTrained }: KnownDays,
): DueDate['outer'] {
  if (!atTheLatest) return undefined;
  const basis = dayBasisOf(atTheLatest.from ?? from);
  const start = basis && (basis === 'start' ? startDate : lastTrained);
  return {
    text: atTheLatest.text,
    ...(start && atTheLatest.within && { day: addDuration(start, atTheLatest.within) }),
  };
}

/**
 * The last day for the first training, for a renewal of somebody who has not trained yet: only where a deadline is for
 * exactly the same people, for else the renewal may be of another training.
 */
function firstTraining(
  rule: DatedRule,
  items: readonly Item[],
  { startDate }: KnownDays,
): string | undefined {
  if (rule.kind === 'complete-by' || startDate === undefined) return undefined;
  const people = JSON.stringify(rule.applies);
  for (const { rule: other, fit, replacedBy } of items) {
    if (other.kind !== 'complete-by' || fit !== 'matched' || replacedBy !== undefined) continue;
    if (dayBasisOf(other.from) === 'start' && JSON.stringify(other.applies) === people)
      return addDuration(startDate, other.within);
  }
  return undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
