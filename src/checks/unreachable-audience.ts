import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { exemptionsOf, misspeltConditions, noneOf, questionsFor } from './allocation-goals.ts';
import { findCombination } from './answer-combinations.ts';
import { type CheckContext, entries, error, isBelow } from './check.ts';

/** Somebody can get into every audience: by an example job, or by some combination of answers (V3). */
export function unreachableAudience(framework: Framework, context: CheckContext): Problem[] {
  const questions = questionsFor(framework, context);
  const misspelt = misspeltConditions(framework, context);
  const exempt = noneOf(exemptionsOf(framework));
  return entries(framework.audiences).flatMap(([i, { id, roleExamples, ways }]) => {
    if (roleExamples && roleExamples.length > 0) return [];
    if (misspelt.some((place) => isBelow(place, ['audiences', i]))) return [];
    const goal = { every: [{ some: (ways ?? []).map(({ when }) => when) }, exempt] };
    if (findCombination(goal, questions).kind !== 'none') return [];
    const message = ways?.length
      ? `No combination of answers leads to the audience \`${id}\`.`
      : `Nothing leads to the audience \`${id}\`: it has no example jobs and no \`ways\`.`;
    return [
      error(
        'unreachable-audience',
        ['audiences', i],
        message,
        'Add a job to `roleExamples`, or a condition that can be met to `ways`.',
      ),
    ];
  });
}
