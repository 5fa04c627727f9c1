import type { Framework } from '#model/framework';
import type { Path, Problem } from '#model/problem';
import { entries, error } from './check.ts';

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly path: Path;
}

/** Nothing contains, requires, belongs to or excepts itself, also by way of others (V11). */
export function circularIncludes({ audiences, levels, bodies, rules }: Framework): Problem[] {
  return [
    ...circles(edges('audiences', audiences, 'includes', ({ includes }) => includes)),
    ...circles(edges('levels', levels, 'includes', ({ includes }) => includes)),
    ...circles(edges('levels', levels, 'prerequisites', ({ prerequisites }) => prerequisites)),
    ...circles(edges('levels', levels, 'parent', ({ parent }) => parent)),
    ...circles(edges('bodies', bodies, 'parent', ({ parent }) => parent)),
    ...circles(edges('rules', rules, 'exceptionTo', ({ exceptionTo }) => exceptionTo)),
    ...circles(edges('rules', rules, 'overriddenBy', ({ overriddenBy }) => overriddenBy)),
  ];
}

function edges<T extends { readonly id: string }>(
  list: string,
  items: readonly T[] | undefined,
  field: string,
  targets: (item: T) => string | readonly string[] | undefined,
): Edge[] {
  return entries(items).flatMap(([i, item]) => {
    const to = targets(item) ?? [];
    if (typeof to === 'string') return [{ from: item.id, to, path: [list, i, field] }];
    return to.map((id, j) => ({ from: item.id, to: id, path: [list, i, field, j] }));
  });
}

/** Adds the edges one by one and reports each that closes a circle: one problem per circle. */
function circles(all: readonly Edge[]): Problem[] {
  const kept: Edge[] = [];
  return all.flatMap((edge) => {
    const way = route(edge.to, edge.from, kept);
    if (!way) {
      kept.push(edge);
      return [];
    }
    const field = String(edge.path.findLast((step) => typeof step === 'string'));
    const round = [edge.from, ...way].map((id) => `\`${id}\``).join(' → ');
    const message =
      way.length === 1
        ? `\`${edge.from}\` names itself in \`${field}\`.`
        : `\`${field}\` goes round in a circle: ${round}.`;
    return [
      error('circular-includes', edge.path, message, `Remove one of the \`${field}\` that make the circle.`),
    ];
  });
}

/** The ids on the way from one to another, both included; undefined when there is no way. */
function route(
  from: string,
  to: string,
  kept: readonly Edge[],
  seen = new Set<string>(),
): string[] | undefined {
  if (from === to) return [from];
  seen.add(from);
  for (const edge of kept) {
    if (edge.from !== from || seen.has(edge.to)) continue;
    const rest = route(edge.to, to, kept, seen);
    if (rest) return [from, ...rest];
  }
  return undefined;
}
