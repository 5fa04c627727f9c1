import type { Framework, PartialDate } from '#model/framework';
import { formatPartialDate, isWhollyBefore } from '#model/partial-date';
import type { Problem } from '#model/problem';
import { error } from './check.ts';

/** Pairs of dates and the order in which they can only happen (V6). */
const order = [
  [
    ['period', 'start'],
    ['period', 'end'],
  ],
  [
    ['dates', 'completed'],
    ['dates', 'approved'],
  ],
  [
    ['dates', 'approved'],
    ['dates', 'review'],
  ],
  [
    ['dates', 'issued'],
    ['dates', 'review'],
  ],
] as const;

/**
 * Dates come in a possible order. They are compared as the days that they can mean: approved on 5 June 2023
 * and completed in June 2023 agree.
 */
export function datesOutOfOrder(framework: Framework): Problem[] {
  return order.flatMap(([earlier, later]) => {
    const [first, second] = [dateAt(framework, earlier), dateAt(framework, later)];
    if (!first || !second || !isWhollyBefore(second, first)) return [];
    const message = `\`${later[1]}\` (${formatPartialDate(second)}) is before \`${earlier[1]}\` (${formatPartialDate(first)}).`;
    const hint =
      'Check both dates in the document. If it really prints them so, keep the one that you trust and add an anomaly.';
    return [error('dates-out-of-order', later, message, hint)];
  });
}

function dateAt(
  { period, dates }: Framework,
  [group, field]: (typeof order)[number][number],
): PartialDate | undefined {
  return group === 'period' ? period[field] : dates?.[field];
}
