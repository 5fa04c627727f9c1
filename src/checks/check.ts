import type { Catalogue, Framework } from '#model/framework';
import type { Path, Problem } from '#model/problem';
import type { RuleId } from './rule-ids.ts';

/** What a check may look at beside the framework itself. */
export interface CheckContext {
  readonly catalogue: Catalogue;
  /** All frameworks of the site, the one under examination included. */
  readonly frameworks: readonly Framework[];
  /** The name of the file without its folder: `shropshire-2023.yaml`. */
  readonly fileName: string;
}

/** Judges what the schema cannot: how the parts of a framework fit together. Never throws, never reads files. */
export type FrameworkCheck = (framework: Framework, context: CheckContext) => Problem[];

/** The same for the data that all frameworks share. Paths start with the part: `roles`, `questions` … */
export type CatalogueCheck = (catalogue: Catalogue) => Problem[];

export function error(rule: RuleId, path: Path, message: string, hint: string): Problem {
  return { rule, severity: 'error', path, message, hint };
}

/** Positions and values of a list that may be absent. */
export function entries<T>(list: readonly T[] | undefined): [number, T][] {
  return (list ?? []).map((item, index) => [index, item]);
}

/** Whether a path lies at or below another one. */
export function isBelow(path: Path, place: Path): boolean {
  return place.every((step, index) => path[index] === step);
}
