import type { Catalogue, Role } from '#model/framework';
import type { Problem } from '#model/problem';
import { entries, error } from './check.ts';

/**
 * A name belongs to one role, unless the two roles say that they share it (V1). Otherwise the finder would answer
 * a shared word with whichever role happens to come first.
 */
export function sharedAlias(catalogue: Catalogue): Problem[] {
  const owners = new Map<string, Role[]>();
  const problems: Problem[] = [];
  for (const [i, role] of entries(catalogue.roles)) {
    const names = [
      { path: ['roles', i, 'label'], name: role.label },
      ...entries(role.aliases).map(([j, name]) => ({ path: ['roles', i, 'aliases', j], name })),
      ...entries(role.matchOnly).map(([j, name]) => ({ path: ['roles', i, 'matchOnly', j], name })),
    ];
    for (const { path, name } of names) {
      const key = plain(name);
      const earlier = owners.get(key) ?? [];
      const undeclared = earlier.find((other) => other !== role && !declared(role, other));
      if (undeclared) {
        problems.push(
          error(
            'shared-alias',
            path,
            `"${name}" also means the role \`${undeclared.id}\`.`,
            `Remove it from one of the two, or write \`ambiguousWith: [${undeclared.id}]\` here so that readers are asked which one they mean.`,
          ),
        );
      }
      if (!earlier.includes(role)) owners.set(key, [...earlier, role]);
    }
  }
  return problems;
}

function declared(a: Role, b: Role): boolean {
  return Boolean(a.ambiguousWith?.includes(b.id) || b.ambiguousWith?.includes(a.id));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
