import { currencyOf } from '#model/currency';
import type { Framework } from '#model/framework';
import { isWhollyBefore } from '#model/partial-date';
import type { Problem } from '#model/problem';
import { type WarningContext, warning } from './check.ts';

/** A strategy whose review or end has passed, with no newer edition beside it: somebody should look for one. */
export function pastReview(framework: Framework, { frameworks, asOf }: WarningContext): Problem[] {
  const { status, label } = currencyOf(framework, asOf);
  if (status !== 'ended' && status !== 'past-review') return [];
  const isNewer = (other: Framework) =>
    other.series === framework.series && isWhollyBefore(framework.period.start, other.period.start);
  if (frameworks.some(isNewer)) return [];
  const path = status === 'ended' ? ['period', 'end'] : ['dates', 'review'];
  const hint =
    'Look for a newer edition. If there is one, add it as a file of its own with the same `series`. If not, leave this: the pages say it by themselves.';
  return [warning('past-review', path, `The site calls this strategy “${label}”.`, hint)];
}
