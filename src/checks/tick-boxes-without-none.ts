import type { Catalogue, Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { entries, error } from './check.ts';

/** A tick-box question can be answered by somebody to whom nothing in it applies. Otherwise they are stuck. */
export function tickBoxesWithoutNone(holder: Framework | Catalogue): Problem[] {
  return entries(holder.questions).flatMap(([i, { id, multiple, answers }]) =>
    multiple && !answers.some(({ alone }) => alone)
      ? [
          error(
            'tick-boxes-without-none',
            ['questions', i, 'answers'],
            `The question \`${id}\` has tick boxes but no answer for somebody to whom none of them applies.`,
            'Add an answer such as `{ id: none, label: None of these, alone: true }`.',
          ),
        ]
      : [],
  );
}
