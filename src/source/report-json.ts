import { type Report, shownPath } from './report-text.ts';

/** The same for programs: `{ problems: [{ file, line, column, rule, severity, path, message, hint }], counts }`. */
export function toJson({ problems, counts, cwd }: Report): string {
  const listed = problems.map(({ file, line, column, rule, severity, path, message, hint }) => ({
    file: shownPath(file, cwd),
    line,
    column,
    rule,
    severity,
    path,
    message,
    hint,
  }));
  return `${JSON.stringify({ problems: listed, counts }, null, 2)}\n`;
}
