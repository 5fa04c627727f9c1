import type { Path } from '#model/problem';

export interface TextLeaf {
  readonly path: Path;
  readonly text: string;
}

// Several checks ask for the texts of the same framework, and at national size finding them is most of their work.
const known = new WeakMap<object, readonly TextLeaf[]>();

/** Every text in a value, however deep, in the order of the file. */
export function textLeaves(value: unknown): readonly TextLeaf[] {
  if (typeof value !== 'object' || value === null) return leavesIn(value);
  const leaves = known.get(value) ?? leavesIn(value);
  known.set(value, leaves);
  return leaves;
}

function leavesIn(value: unknown): readonly TextLeaf[] {
  const leaves: TextLeaf[] = [];
  const visit = (part: unknown, path: Path): void => {
    if (typeof part === 'string') leaves.push({ path, text: part });
    else if (Array.isArray(part)) for (const [index, item] of part.entries()) visit(item, [...path, index]);
    else if (typeof part === 'object' && part !== null)
      for (const [key, item] of Object.entries(part)) visit(item, [...path, key]);
  };
  visit(value, []);
  return leaves;
}
