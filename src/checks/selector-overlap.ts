import type { Selector } from '#model/framework';

type Narrow = Exclude<Selector, 'everyone'>;
const keys = [
  'audiences',
  'levels',
  'roles',
  'designations',
  'sectors',
  'personas',
] as const satisfies (keyof Narrow)[];

/** Whether two selectors can mean the same person: only different values of the same key keep them apart. */
export function overlaps(a: Selector, b: Selector): boolean {
  if (a === 'everyone' || b === 'everyone') return true;
  return keys.every((key) => {
    const [first, second] = [idsOf(a, key), idsOf(b, key)];
    return !first || !second || first.some((id) => second.includes(id));
  });
}

/** Whether everybody whom `a` means is meant by `b`, and somebody whom `b` means is not meant by `a`. */
export function isNarrower(a: Selector, b: Selector): boolean {
  if (a === 'everyone') return false;
  if (b === 'everyone') return keys.some((key) => idsOf(a, key));
  const inside = (x: Narrow, y: Narrow) =>
    keys.every((key) => {
      const limit = idsOf(y, key);
      return !limit || (idsOf(x, key)?.every((id) => limit.includes(id)) ?? false);
    });
  return inside(a, b) && !inside(b, a);
}

function idsOf(selector: Narrow, key: (typeof keys)[number]): readonly string[] | undefined {
  return selector[key];
}
