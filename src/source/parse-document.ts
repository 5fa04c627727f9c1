import type { z } from 'zod';
import type { LocatedProblem, Path, Problem } from '#model/problem';
import { explainIssue } from './explain-issue.ts';
import type { Explained } from './explained.ts';
import { flattenIssues } from './flatten-issues.ts';
import { locate } from './locate.ts';
import { applyMends } from './mend.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Positions } from './positions.ts';
import { shapeOf } from './shape.ts';

export interface ParsedDocument<T> {
  /** The content, when the file has the right shape. */
  readonly value?: T;
  /** The content, or what it would be once the slips of shape are mended; only for further checks, never for readers. */
  readonly draft?: T;
  /** Where the draft holds placeholders. */
  readonly guessed: readonly Path[];
  /** Nothing is in the file, or only comments. */
  readonly isEmpty: boolean;
  readonly positions: Positions;
  readonly problems: readonly LocatedProblem[];
}

/** Text → typed content. Reports everything that is wrong with the YAML and its shape; throws only for bugs. */
export function parseDocument<T>(text: string, file: string, schema: z.ZodType<T>): ParsedDocument<T> {
  const yaml = parseYaml(text, file);
  const { positions } = yaml;
  const isEmpty = yaml.problems.some(({ rule }) => rule === 'empty-file');
  if (yaml.value === undefined) return { guessed: [], isEmpty, positions, problems: yaml.problems };

  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) {
    const value = yaml.problems.length === 0 ? parsed.data : undefined;
    return {
      ...(value !== undefined && { value }),
      draft: parsed.data,
      guessed: [],
      isEmpty,
      positions,
      problems: yaml.problems,
    };
  }
  const reading = { value: yaml.value, shape: shapeOf(schema, yaml.value), positions };
  const explained = withoutEchoes(
    flattenIssues(parsed.error.issues, yaml.value).flatMap((issue) => explainIssue(issue, reading)),
  );
  const problems = [...yaml.problems, ...explained.map(({ problem }) => locate(problem, file, positions))];
  const mended = applyMends(
    yaml.value,
    explained.map(({ mend }) => mend),
  );
  const retried = mended && schema.safeParse(mended.value);
  if (!retried?.success) return { guessed: [], isEmpty, positions, problems };
  return { draft: retried.data, guessed: mended?.guessed ?? [], isEmpty, positions, problems };
}

/** One slip, one problem: of several issues at one place the first counts, and a misspelt key is not also a missing one. */
function withoutEchoes(explained: readonly Explained[]): Explained[] {
  const misspelt = new Set(
    explained.flatMap(({ mend }) =>
      mend?.kind === 'rename' ? [placeOf([...mend.path.slice(0, -1), mend.to])] : [],
    ),
  );
  const seen = new Set<string>();
  return explained.filter(({ problem }) => {
    const place = placeOf(problem.path);
    if (seen.has(place) || (problem.rule === 'missing-field' && misspelt.has(place))) return false;
    seen.add(place);
    return true;
  });
}

function placeOf(path: Problem['path']): string {
  return JSON.stringify(path);
}
