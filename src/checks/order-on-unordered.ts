import type { Framework } from '#model/framework';
import type { Problem } from '#model/problem';
import { entries, error } from './check.ts';

/** Places on the ladder exist only where there is a ladder, and each is taken once (V11). */
export function orderOnUnordered(framework: Framework): Problem[] {
  const rule = 'order-on-unordered';
  const ordered = entries(framework.audiences).filter(([, { order }]) => order !== undefined);
  if (!framework.allocation.ordered) {
    return ordered.map(([i, { id }]) =>
      error(
        rule,
        ['audiences', i, 'order'],
        `\`${id}\` has a place in an order, but \`allocation.ordered\` is false.`,
        'Remove `order`, or write `ordered: true` under `allocation`.',
      ),
    );
  }
  if (ordered.length === 0) {
    const hint = 'Give the audiences of the ladder an `order`, 1 for the lowest, or write `ordered: false`.';
    return [
      error(rule, ['allocation', 'ordered'], '`ordered` is true, but no audience has an `order`.', hint),
    ];
  }
  return ordered.flatMap(([i, audience], position) => {
    const twin = ordered.slice(0, position).find(([, other]) => other.order === audience.order)?.[1];
    if (!twin) return [];
    const message = `\`${audience.id}\` and \`${twin.id}\` have the same place in the order: ${audience.order}.`;
    return [error(rule, ['audiences', i, 'order'], message, 'Number the ladder 1, 2, 3 … from the lowest.')];
  });
}
