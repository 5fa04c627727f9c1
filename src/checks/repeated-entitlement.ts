import type { Entitlement, Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { entries, error } from './check.ts';

interface Cell {
  readonly index: number;
  readonly audience: string | undefined;
  /** Everything but the audience that tells one cell from another. */
  readonly rest: string;
  readonly entitlement: Entitlement;
}

/** Every cell of the matrix is given once, and what a group inherits through `includes` is not given again (V5, V11). */
export function repeatedEntitlement(framework: Framework): Problem[] {
  const cells = entries(framework.entitlements).flatMap(([index, entitlement]) =>
    cellsOf(index, entitlement),
  );
  const includes = new Map(
    (framework.audiences ?? []).map((audience) => [audience.id, audience.includes ?? []]),
  );
  const problems: Problem[] = [];
  for (const [position, cell] of cells.entries()) {
    const path = ['entitlements', cell.index];
    const whom = cell.audience === undefined ? 'these people' : `\`${cell.audience}\``;
    const twin = cells
      .slice(0, position)
      .find((other) => other.audience === cell.audience && other.rest === cell.rest);
    if (twin) {
      const message = `The level \`${cell.entitlement.level}\` is given twice for ${whom}.`;
      problems.push(error('repeated-entitlement', path, message, 'Keep one of the two.'));
      continue;
    }
    const below = cell.audience === undefined ? [] : inherited(cell.audience, includes);
    const source = cells.find(
      (other) =>
        other.audience !== undefined &&
        below.includes(other.audience) &&
        other.rest === cell.rest &&
        other.entitlement.strength === cell.entitlement.strength,
    );
    if (source) {
      const message = `${whom} already has the level \`${cell.entitlement.level}\` through \`${source.audience}\`, which it includes.`;
      problems.push(
        error('repeated-entitlement', path, message, 'Remove it here: what a group includes, it also has.'),
      );
    }
  }
  return problems;
}

function cellsOf(index: number, entitlement: Entitlement): Cell[] {
  const { level, condition, for: selector } = entitlement;
  if (selector === 'everyone')
    return [{ index, audience: undefined, rest: JSON.stringify([level, condition]), entitlement }];
  const { audiences, when, ...others } = selector;
  const narrowed = Object.entries(others)
    .map(([key, ids]) => [key, [...(ids ?? [])].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const rest = JSON.stringify([level, condition, narrowed, when]);
  return (audiences ?? [undefined]).map((audience) => ({ index, audience, rest, entitlement }));
}

/** All audiences below one, at any depth. Stops at a circle, which is reported elsewhere. */
function inherited(audience: string, includes: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  const next = [...(includes.get(audience) ?? [])];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === audience || found.has(id)) continue;
    found.add(id);
    next.push(...(includes.get(id) ?? []));
  }
  return [...found];
}
