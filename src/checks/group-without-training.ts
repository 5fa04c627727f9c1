import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { entries, warning } from './check.ts';

/** A group whose members are told of no training at all. Not where the strategy has no levels and says so. */
export function groupWithoutTraining(framework: Framework): Problem[] {
  const isSilent = framework.notStated?.some(({ topic }) => topic === 'levels');
  if (isSilent && !framework.audiences?.some(({ training }) => training)) return [];
  // Training that is not for groups at all may reach anybody.
  const selectors = (framework.entitlements ?? []).map((entitlement) => entitlement.for);
  if (selectors.some((selector) => selector === 'everyone' || !selector.audiences)) return [];
  const trained = new Set(
    selectors.flatMap((selector) => (selector === 'everyone' ? [] : (selector.audiences ?? []))),
  );
  for (const { id, training } of framework.audiences ?? []) if (training) trained.add(id);
  return entries(framework.audiences).flatMap(([i, { id, label }]) => {
    if (included(framework, id).some((one) => trained.has(one))) return [];
    return [
      warning(
        'group-without-training',
        ['audiences', i],
        `Nobody in ${label} is told of any training.`,
        'Add an entry to `entitlements` or `training` to the group. If the strategy is silent, add an entry to `notStated`.',
      ),
    ];
  });
}

/** A group and all groups whose training it also has. */
function included(framework: Framework, id: string): readonly string[] {
  const found = new Set<string>([id]);
  for (const one of found) {
    for (const inner of framework.audiences?.find((a) => a.id === one)?.includes ?? []) found.add(inner);
  }
  return [...found];
}
