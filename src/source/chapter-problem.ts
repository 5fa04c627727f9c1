import type { RuleId } from '#checks/rule-ids';
import type { LocatedProblem } from '#model/problem';
import type { Position } from './positions.ts';

/** Something wrong in the Markdown of a chapter. It has a place in the text, but no path of keys. */
export type ChapterProblem = (rule: RuleId, at: Position, message: string, hint: string) => LocatedProblem;

export const problemIn =
  (file: string): ChapterProblem =>
  (rule, { line, column }, message, hint) => ({
    rule,
    severity: 'error',
    path: [],
    message,
    hint,
    file,
    line,
    column,
  });
