import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { entries, error } from './check.ts';

/**
 * Where groups or levels contain each other, a renewal says what is renewed (V19): only the highest, or each.
 * Without it a person at level 3 could be told to repeat three courses.
 */
export function refreshScope(framework: Framework): Problem[] {
  const parts = [...(framework.audiences ?? []), ...(framework.levels ?? [])];
  const nested = parts.find(({ includes }) => includes && includes.length > 0);
  if (!nested) return [];
  return entries(framework.rules).flatMap(([i, rule]) => {
    if (rule.kind !== 'refresh' || rule.scope) return [];
    const message = `\`${rule.id}\` does not say what is renewed, and \`${nested.id}\` includes other training.`;
    return [
      error(
        'refresh-scope',
        ['rules', i],
        message,
        'Add `scope:` with highest-level-only, each-level or none.',
      ),
    ];
  });
}
