import { clockOf, type DatedRule } from '#answer/dated-rule';
import type { DueDates } from '#answer/due-dates';
import type { DatesData } from './dates-data.ts';

// What is said where there is no date, and where we took something for granted.

/** Said wherever a strategy gives nothing to count. */
export const noDates = 'This strategy states no deadline and no renewal, so there is no date to work out.';
export const noDatesForRole =
  'This strategy states no deadline and no renewal for this role, so there is no date to work out.';

/** What the strategy does not state, for the person whose dates were found. */
export function silencesOf(data: DatesData, { states }: DueDates): readonly string[] {
  const stated = statesOf(data.rules.map(({ rule }) => rule));
  if (!stated.deadline && !stated.renewal) return [noDates];
  if (!states.deadline && !states.renewal) return [noDatesForRole];
  return [
    ...silencesOfStrategy(stated),
    ...(stated.deadline && !states.deadline ? ['This strategy states no deadline for this role.'] : []),
    ...(stated.renewal && !states.renewal ? ['This strategy states no renewal for this role.'] : []),
  ];
}

/** What rules with a length say anything about. */
export function statesOf(rules: readonly DatedRule[]): DueDates['states'] {
  return {
    deadline: rules.some(({ kind }) => kind === 'complete-by'),
    renewal: rules.some(({ kind }) => kind !== 'complete-by'),
  };
}

export function silencesOfStrategy({ deadline, renewal }: DueDates['states']): readonly string[] {
  return [
    ...(deadline ? [] : ['This strategy states no deadline for a first training.']),
    ...(renewal ? [] : ['This strategy states no renewal.']),
  ];
}

/** A form asks once for a day, but rules may run from different moments and be about different trainings. */
export function assumptionsOf({ dates, conditional }: DueDates): readonly string[] {
  const all = [...dates, ...conditional];
  const clocks = new Set(all.filter(({ basis }) => basis === 'start').map(({ rule }) => clockOf(rule)));
  return [
    ...(clocks.size > 1
      ? [
          'These deadlines run from different moments, and we counted all of them from the day you gave. If you joined first and took up the role later, work them out again with the other day.',
        ]
      : []),
    ...(all.some(({ basis, assumed }) => basis === 'trained' && !assumed)
      ? [
          'We counted from the last training that you gave. Check that it was the training that the rule is about.',
        ]
      : []),
  ];
}
