import type { z } from 'zod';
import type { Path } from '#model/problem';
import { valueAt } from './shape.ts';

type ZodIssue = z.core.$ZodIssue;

/** A zod issue with its whole path from the top of the file. */
export type Issue = ZodIssue & { readonly path: (string | number)[] };

/**
 * Replaces each failed union by the issues of the option that was most likely meant, so that
 * a slip deep inside a condition is reported there and not as "invalid input" at its top.
 */
export function flattenIssues(issues: readonly ZodIssue[], value: unknown, base: Path = []): Issue[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
    const input = valueAt(value, path);
    const inside = issue.errors.filter((option) => !option.some(isOtherType));
    const [best] = inside.toSorted((a, b) => weight(a) - weight(b));
    if (best) return flattenIssues(best, value, path);
    const literals = issue.errors.flat().filter((option) => option.code === 'invalid_value');
    const [literal] = literals;
    if (literal && typeof input === 'string') {
      return [{ ...literal, values: literals.flatMap((option) => option.values), path }];
    }
    return [{ ...issue, path }];
  });
}

/** The value is of another kind altogether than this option of the union. */
function isOtherType(issue: ZodIssue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

function weight(issues: readonly ZodIssue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}
