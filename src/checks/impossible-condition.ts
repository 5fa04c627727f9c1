import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { misspeltConditions, questionsFor } from './allocation-goals.ts';
import { findCombination } from './answer-combinations.ts';
import { type CheckContext, error, isBelow } from './check.ts';
import { criteriaOf } from './references.ts';

/** Every condition can be met by some combination of answers; "contact is none and contact is most" cannot. */
export function impossibleCondition(framework: Framework, context: CheckContext): Problem[] {
  const questions = questionsFor(framework, context);
  const misspelt = misspeltConditions(framework, context);
  return criteriaOf(framework).flatMap(({ path, criterion }) => {
    const isMisspelt = misspelt.some((place) => isBelow(place, path));
    if (isMisspelt || findCombination(criterion, questions).kind !== 'none') return [];
    const hint =
      'A question with one choice cannot have two answers at once. Perhaps `any` was meant instead of `all`.';
    return [error('impossible-condition', path, 'No combination of answers can meet this condition.', hint)];
  });
}
