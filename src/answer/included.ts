import type { Framework } from '#model/framework';

/** An audience and all that it includes, directly or through others. Safe on a circular file. */
export function withIncluded(framework: Pick<Framework, 'audiences'>, id: string): readonly string[] {
  const found = new Set<string>();
  const visit = (next: string) => {
    if (found.has(next)) return;
    found.add(next);
    for (const inner of framework.audiences?.find((a) => a.id === next)?.includes ?? []) visit(inner);
  };
  visit(id);
  return [...found];
}
