import { isBelow } from '#checks/check';
import type { LocatedProblem, Path, Problem } from '#model/problem';
import type { Positions } from './positions.ts';

/** Rules that are about the name of a field; all others are about its value. */
const aboutKeys: ReadonlySet<string> = new Set(['unknown-key']);

/** Gives a problem its place in the file. What is missing stands where its owner stands. */
export function locate(problem: Problem, file: string, positions: Positions): LocatedProblem {
  const { line, column } = aboutKeys.has(problem.rule)
    ? positions.keyAt(problem.path)
    : positions.valueAt(problem.path);
  return { ...problem, file, line, column };
}

/** Whether a path lies at or below one of the places. */
export function isWithin(path: Path, places: readonly Path[]): boolean {
  return places.some((place) => isBelow(path, place));
}

/** In the order in which somebody reads: by file, then by place. */
export function byPlace(a: LocatedProblem, b: LocatedProblem): number {
  return (
    a.file.localeCompare(b.file, 'en') ||
    a.line - b.line ||
    a.column - b.column ||
    a.rule.localeCompare(b.rule, 'en')
  );
}
