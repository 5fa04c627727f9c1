import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { entries, error } from './check.ts';

/** A relation between documents names the other one, and where it is stated (V18). What we infer must say `inferred`. */
export function unstatedLineage(framework: Framework): Problem[] {
  const rule = 'unstated-lineage';
  const lineage = entries(framework.lineage).flatMap(([i, { asserted, source, framework: other, title }]) => {
    const path = ['lineage', i];
    if (other === undefined && title === undefined) {
      const hint = 'Add `framework:` with an id of this site, or `title:`.';
      return [error(rule, path, 'This relation does not name the other document.', hint)];
    }
    if (asserted === 'stated' && source === undefined) {
      const hint = 'Add `source:`. If it is our own conclusion, write `asserted: inferred`.';
      return [error(rule, [...path, 'asserted'], 'This relation is said to be stated, but not where.', hint)];
    }
    return [];
  });
  const equivalences = entries(framework.equivalences).flatMap(([i, { level, audience }]) => {
    if (level !== undefined || audience !== undefined) return [];
    const hint = 'Add `level:` or `audience:` with an id of this file.';
    return [
      error(
        rule,
        ['equivalences', i],
        'This equivalence does not say which level or audience of this document it is about.',
        hint,
      ),
    ];
  });
  return [...lineage, ...equivalences];
}
