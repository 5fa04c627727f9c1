import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { entries, type WarningContext, warning } from './check.ts';

/**
 * One job named in two rungs of a ladder: the higher one wins on the site, so a slip would be seen by nobody. Not where
 * the strategy lets all matching groups count, for functions that are added to a group, or where a note explains it.
 */
export function roleInTwoGroups(framework: Framework, { catalogue }: WarningContext): Problem[] {
  const { ordered, straddleRule } = framework.allocation;
  if (straddleRule === 'all-matching') return [];
  const rungs = entries(framework.audiences).filter(([, { order }]) => !ordered || order !== undefined);
  const named = rungs.flatMap(([i, { label, roleExamples }]) =>
    entries(roleExamples).flatMap(([j, { role, basis, note }]) =>
      basis === 'named' && note === undefined
        ? [{ role, label, path: ['audiences', i, 'roleExamples', j, 'role'] }]
        : [],
    ),
  );
  return [...Map.groupBy(named, ({ role }) => role)].flatMap(([role, places]) => {
    const labels = [...new Set(places.map(({ label }) => label))];
    const last = places.at(-1);
    if (labels.length < 2 || !last) return [];
    const job = catalogue.roles.find(({ id }) => id === role)?.label ?? role;
    return [
      warning(
        'role-in-two-groups',
        last.path,
        `“${job}” is named in ${labels.join(' and in ')}.`,
        'If the document prints it twice, say so in a `note` at both. If these are different jobs, choose another role for one of them.',
      ),
    ];
  });
}
