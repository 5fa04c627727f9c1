import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { entries, error } from './check.ts';

/** A number of hours makes sense: a figure, over a period, the smaller one first (V19). */
export function impossibleHours(framework: Framework): Problem[] {
  const rule = 'impossible-hours';
  return entries(framework.rules).flatMap(([i, hours]) => {
    if (hours.kind !== 'hours') return [];
    const { id, min, max, over } = hours;
    if (min === undefined && max === undefined) {
      return [
        error(rule, ['rules', i], `\`${id}\` is about hours but gives no number.`, 'Add `min:` or `max:`.'),
      ];
    }
    if (min !== undefined && max !== undefined && min > max) {
      const message = `\`${id}\` asks for at least ${min} hours and at most ${max}.`;
      return [
        error(rule, ['rules', i, 'min'], message, 'Swap the two numbers, or check them in the document.'),
      ];
    }
    if (over === undefined) {
      const hint = 'Add `over:`, for example `over: P3Y` for hours in three years.';
      return [
        error(rule, ['rules', i], `\`${id}\` does not say in which time the hours are to be done.`, hint),
      ];
    }
    return [];
  });
}
