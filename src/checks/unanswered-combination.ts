import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { conditionsOf, misspeltConditions, noneOf, questionsFor, waysOf } from './allocation-goals.ts';
import { type Combination, findCombination } from './answer-combinations.ts';
import { type CheckContext, error } from './check.ts';

/** Whatever somebody answers, they get a group or an outcome: no path through the questions is a dead end (V4). */
export function unansweredCombination(framework: Framework, context: CheckContext): Problem[] {
  const outcomes = framework.outcomes ?? [];
  if (outcomes.some(({ when }) => !when) || misspeltConditions(framework, context).length > 0) return [];
  const search = findCombination(
    noneOf([...waysOf(framework), ...conditionsOf(outcomes)]),
    questionsFor(framework, context),
  );
  if (search.kind === 'none') return [];
  const path = outcomes.length > 0 ? ['outcomes'] : ['allocation'];
  const hint =
    'Add an outcome for them, or a way into a group. An outcome without `when` catches everybody who is left.';
  const message =
    search.kind === 'too-many'
      ? 'There are too many combinations of answers to prove that everybody gets an answer.'
      : search.combination.size === 0
        ? 'Nobody gets an answer from this framework: no group has `ways`, and there is no outcome.'
        : `Somebody who answers like this gets neither a group nor an outcome. ${inWords(search.combination)}`;
  return [error('unanswered-combination', path, message, hint)];
}

function inWords(combination: Combination): string {
  return [...combination]
    .map(([question, ids]) => {
      const labels = question.answers.filter(({ id }) => ids.includes(id)).map(({ label }) => `“${label}”`);
      return `${question.label} ${labels.join(' and ')}`;
    })
    .join('; ');
}
