import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { type CheckContext, entries, error } from './check.ts';

/** A framework's own questions do not hide one of the catalogue. */
export function questionClash(framework: Framework, { catalogue }: CheckContext): Problem[] {
  const shared = new Set(catalogue.questions.map(({ id }) => id));
  return entries(framework.questions).flatMap(([i, { id }]) =>
    shared.has(id)
      ? [
          error(
            'question-clash',
            ['questions', i, 'id'],
            `The catalogue already has a question \`${id}\`.`,
            'Use that question, or give this one another id.',
          ),
        ]
      : [],
  );
}
