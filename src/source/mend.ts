import type { Path } from '#model/problem';
import type { Mend } from './explained.ts';
import { isRecord, valueAt } from './shape.ts';

interface Mended {
  readonly value: unknown;
  readonly guessed: readonly Path[];
}

/** A copy of the value with all slips mended, or undefined when for one of them nobody knows what was meant. */
export function applyMends(value: unknown, mends: readonly (Mend | undefined)[]): Mended | undefined {
  const copy = structuredClone(value);
  const guessed: Path[] = [];
  for (const mend of mends) {
    if (!mend || mend.path.length === 0) return undefined;
    const parent = valueAt(copy, mend.path.slice(0, -1));
    const key = mend.path.at(-1);
    if (Array.isArray(parent) && typeof key === 'number' && mend.kind === 'set') {
      parent[key] = mend.value;
    } else if (isRecord(parent) && key !== undefined) {
      const old = parent[key];
      if (mend.kind !== 'set') delete parent[key];
      if (mend.kind === 'set') parent[key] = mend.value;
      if (mend.kind === 'rename') parent[mend.to] = old;
    } else return undefined;
    if (mend.kind === 'set' && mend.guess) guessed.push(mend.path);
  }
  return { value: copy, guessed };
}
