import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { misspeltConditions } from './allocation-goals.ts';
import { type CheckContext, entries, error } from './check.ts';
import { referencesOf } from './references.ts';

/** A framework asks nothing that it does not use. */
export function unusedQuestion(framework: Framework, context: CheckContext): Problem[] {
  if (misspeltConditions(framework, context).length > 0) return [];
  const used = new Set(referencesOf(framework).map(({ kind, id }) => (kind === 'question' ? id : undefined)));
  return entries(framework.questions).flatMap(([i, { id }]) =>
    used.has(id)
      ? []
      : [
          error(
            'unused-question',
            ['questions', i],
            `No condition uses the question \`${id}\`.`,
            'Use it in a `when`, or remove it.',
          ),
        ],
  );
}
