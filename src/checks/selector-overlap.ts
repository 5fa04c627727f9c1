import type { Criterion, Question, Selector } from '#model/framework';
import { findCombination } from './answer-combinations.ts';

type Narrow = Exclude<Selector, 'everyone'>;
const keys = [
  'audiences',
  'levels',
  'roles',
  'designations',
  'areas',
  'sectors',
  'personas',
] as const satisfies (keyof Narrow)[];

/**
 * Whether two selectors can mean the same person: only different values of the same key keep them apart, and conditions
 * that nobody can meet both.
 */
export function overlaps(a: Selector, b: Selector, questions: readonly Question[]): boolean {
  if (a === 'everyone' || b === 'everyone') return true;
  const meet = keys.every((key) => {
    const [first, second] = [idsOf(a, key), idsOf(b, key)];
    return !first || !second || first.some((id) => second.includes(id));
  });
  if (!meet || !a.when || !b.when) return meet;
  return findCombination({ every: [a.when, b.when] }, questions).kind !== 'none';
}

/** Whether everybody whom `a` means is meant by `b`, and somebody whom `b` means is not meant by `a`. */
export function isNarrower(a: Selector, b: Selector, questions: readonly Question[]): boolean {
  if (a === 'everyone') return false;
  if (b === 'everyone') return a.when !== undefined || keys.some((key) => idsOf(a, key));
  const inside = (x: Narrow, y: Narrow) =>
    keys.every((key) => {
      const limit = idsOf(y, key);
      return !limit || (idsOf(x, key)?.every((id) => limit.includes(id)) ?? false);
    }) && implies(x.when, y.when, questions);
  return inside(a, b) && !inside(b, a);
}

/** Whether whoever meets the first condition meets the second as well. */
function implies(
  first: Criterion | undefined,
  second: Criterion | undefined,
  questions: readonly Question[],
): boolean {
  if (!second) return true;
  return (
    first !== undefined && findCombination({ every: [first, { not: second }] }, questions).kind === 'none'
  );
}

function idsOf(selector: Narrow, key: (typeof keys)[number]): readonly string[] | undefined {
  return selector[key];
}
