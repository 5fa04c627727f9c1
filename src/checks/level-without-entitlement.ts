import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { entries, error } from './check.ts';

/** Somebody is entitled to every level, also through another level, or the file says why nobody is (V5). */
export function levelWithoutEntitlement(framework: Framework): Problem[] {
  const levels = framework.levels ?? [];
  const defined = levels.map(({ id }) => id);
  // A misspelt level is reported as such; the level that was meant is not missing.
  if (framework.entitlements?.some(({ level }) => !defined.includes(level))) return [];
  const reached = new Set((framework.entitlements ?? []).map(({ level }) => level));
  const selected = (framework.rules ?? []).flatMap((rule) =>
    'applies' in rule && rule.applies !== 'everyone' ? (rule.applies.levels ?? []) : [],
  );
  for (const id of selected) reached.add(id);
  let size = 0;
  // A level passes its reach on to what it includes, to what must come before it, and to its whole; repeat until settled.
  while (size !== reached.size) {
    size = reached.size;
    for (const level of levels.filter(({ id }) => reached.has(id))) {
      for (const id of [
        ...(level.includes ?? []),
        ...(level.prerequisites ?? []),
        ...(level.parent ? [level.parent] : []),
      ]) {
        reached.add(id);
      }
    }
    for (const level of levels) if (level.parent && reached.has(level.parent)) reached.add(level.id);
  }
  return entries(levels).flatMap(([i, { id, unassigned }]) =>
    reached.has(id) || unassigned
      ? []
      : [
          error(
            'level-without-entitlement',
            ['levels', i],
            `Nobody is entitled to the level \`${id}\`.`,
            'Add an entry to `entitlements`, or say in `unassigned` why nobody is.',
          ),
        ],
  );
}
