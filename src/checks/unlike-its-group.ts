import { evaluate } from '#answer/evaluate';
import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { entries, type WarningContext, warning } from './check.ts';

/**
 * A job that the strategy names in a group, while what people in it usually do meets no condition of that group: a slip
 * in one of the two. The kernel's own judgement; open answers leave it open.
 */
export function unlikeItsGroup(framework: Framework, { catalogue }: WarningContext): Problem[] {
  return entries(framework.audiences).flatMap(([i, { label, ways, roleExamples }]) =>
    entries(roleExamples).flatMap(([j, { role: id, basis, note }]) => {
      const role = catalogue.roles.find((one) => one.id === id);
      if (basis !== 'named' || note !== undefined || !role || !ways || ways.length === 0) return [];
      if (ways.some(({ when }) => evaluate(when, role.profile.answers) !== 'excluded')) return [];
      return [
        warning(
          'unlike-its-group',
          ['audiences', i, 'roleExamples', j, 'role'],
          `The strategy names “${role.label}” in ${label}, but its usual answers meet no condition of that group.`,
          'Check that this is the job that the document means, and whether the conditions in `ways` are too narrow. If both are right, say so in a `note`.',
        ),
      ];
    }),
  );
}
