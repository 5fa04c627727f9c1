import type { Catalogue, Framework } from '#model/framework';
import type { Path, Problem } from '#model/problem';
import type { RuleId, WarningId } from './rule-ids.ts';

/** What a check may look at beside the framework itself. */
export interface CheckContext {
  readonly catalogue: Catalogue;
  /** All frameworks of the site, the one under examination included. */
  readonly frameworks: readonly Framework[];
  /** The name of the file without its folder: `shropshire-2023.yaml`. */
  readonly fileName: string;
  /** The ids of the chapters that booklets can have. */
  readonly chapters: { readonly booklets: readonly string[]; readonly residents: readonly string[] };
}

/** Judges what the schema cannot: how the parts of a framework fit together. Never throws, never reads files. */
export type FrameworkCheck = (framework: Framework, context: CheckContext) => Problem[];

/** What a warning may look at beside the framework itself. */
export interface WarningContext {
  readonly catalogue: Catalogue;
  /** All frameworks of the site, the one under examination included. */
  readonly frameworks: readonly Framework[];
  /** The day on which the site is judged, in ISO form. */
  readonly asOf: string;
}

/** Points at what may be right but deserves a second look. Never keeps a site from being built. */
export type FrameworkWarning = (framework: Framework, context: WarningContext) => Problem[];

/** The same for the data that all frameworks share. Paths start with the part: `roles`, `questions` … */
export type CatalogueCheck = (catalogue: Catalogue) => Problem[];

export function error(rule: RuleId, path: Path, message: string, hint: string): Problem {
  return { rule, severity: 'error', path, message, hint };
}

export function warning(rule: WarningId, path: Path, message: string, hint: string): Problem {
  return { rule, severity: 'warning', path, message, hint };
}

/** Positions and values of a list that may be absent. */
export function entries<T>(list: readonly T[] | undefined): [number, T][] {
  return (list ?? []).map((item, index) => [index, item]);
}

/** Whether a path lies at or below another one. */
export function isBelow(path: Path, place: Path): boolean {
  return place.every((step, index) => path[index] === step);
}
