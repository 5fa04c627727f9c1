import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { error } from './check.ts';

/** Addresses that the site itself uses beside the frameworks. */
const taken = new Set([
  'about',
  'accessibility',
  'areas',
  'catalogue',
  'compare',
  'data',
  'find',
  'fonts',
  'guides',
  'pagefind',
  'planner',
  'privacy',
  'roles',
  'schema',
  'search',
  'trainers',
  'worried',
]);

/** Ids do not take a name that the site needs for itself. */
export function reservedId(framework: Framework): Problem[] {
  if (!taken.has(framework.id)) return [];
  const message = `\`${framework.id}\` is the address of another page of the site.`;
  return [error('reserved-id', ['id'], message, 'Use the name of the area and the year: "shropshire-2023".')];
}

/** `not-sure` is what the questions themselves use for "I am not sure". */
export function reservedAnswer(holder: Pick<Framework, 'questions'>): Problem[] {
  return (holder.questions ?? []).flatMap(({ answers }, i) =>
    answers.flatMap(({ id }, j) =>
      id === 'not-sure'
        ? [
            error(
              'reserved-id',
              ['questions', i, 'answers', j, 'id'],
              'Every question has the answer "not sure" already.',
              'Remove this answer, or call it something else.',
            ),
          ]
        : [],
    ),
  );
}
