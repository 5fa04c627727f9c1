import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { error } from './check.ts';
import { selectorsOf } from './references.ts';

/** Nobody is meant by accident: `{}` could be read as everyone or as no one. */
export function emptySelector(framework: Framework): Problem[] {
  return selectorsOf(framework).flatMap(({ path, selector }) => {
    if (selector === 'everyone' || Object.values(selector).some((ids) => ids !== undefined)) return [];
    const hint =
      'Write `everyone`, or name audiences, levels, roles, designations, areas, sectors or personas, or write when.';
    return [error('empty-selector', path, 'This does not say whom it is for.', hint)];
  });
}
