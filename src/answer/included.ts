/** A group or level, as far as it says what it includes. */
export interface Rung {
  readonly id: string;
  readonly includes?: readonly string[] | undefined;
}

/** A group or level and all that it includes, directly or through others. Safe on a circular file. */
export function withIncluded(rungs: readonly Rung[] | undefined, id: string): readonly string[] {
  const found = new Set<string>();
  const visit = (next: string) => {
    if (found.has(next)) return;
    found.add(next);
    for (const inner of rungs?.find((one) => one.id === next)?.includes ?? []) visit(inner);
  };
  visit(id);
  return [...found];
}
