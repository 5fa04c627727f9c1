import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import {
  asRead,
  conditionsOf,
  exemptionsOf,
  misspeltConditions,
  noneOf,
  questionsFor,
  waysOf,
} from './allocation-goals.ts';
import { findCombination } from './answer-combinations.ts';
import { type CheckContext, entries, error } from './check.ts';

/** Every outcome is the answer for somebody (V4). The first outcome that holds wins; exempt ones win over every group. */
export function unusedOutcome(framework: Framework, context: CheckContext): Problem[] {
  const questions = questionsFor(framework, context);
  const outcomes = framework.outcomes ?? [];
  const misspelt = misspeltConditions(framework, context);
  const catchAll = outcomes.findIndex(({ when }) => !when);
  return entries(outcomes).flatMap(([i, outcome]) => {
    if (outcome.exempt && !outcome.when) {
      const message = `The outcome \`${outcome.id}\` is exempt but does not say who is.`;
      return [
        error(
          'unused-outcome',
          ['outcomes', i],
          message,
          'Add `when:` with the answers that exempt somebody.',
        ),
      ];
    }
    if (!outcome.when && i !== catchAll) {
      const message = `The outcome \`${outcome.id}\` is never used: \`${outcomes[catchAll]?.id}\` already catches everybody else.`;
      return [
        error('unused-outcome', ['outcomes', i], message, 'Add `when:` to one of the two, or remove it.'),
      ];
    }
    // The one without a condition is also what somebody sees who leaves questions open, so it is always used.
    if (!outcome.when || misspelt.length > 0) return [];
    const earlier = outcomes.slice(0, i);
    const beaten = outcome.exempt
      ? conditionsOf(earlier.filter(({ exempt }) => exempt))
      : [
          ...waysOf(framework).map((when) => asRead(when, framework, context)),
          ...exemptionsOf(framework),
          ...conditionsOf(earlier),
        ];
    const goal = { every: [asRead(outcome.when, framework, context), noneOf(beaten)] };
    if (findCombination(goal, questions).kind !== 'none') return [];
    const message = `The outcome \`${outcome.id}\` is never used: whoever it is for already has a group or an earlier outcome.`;
    return [
      error(
        'unused-outcome',
        ['outcomes', i],
        message,
        'Change its `when`, move it before the other outcomes, or remove it.',
      ),
    ];
  });
}
