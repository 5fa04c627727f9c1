import { type Report, shownPath } from './report-text.ts';

/** The same for programs, warnings last and told apart by `severity`: `{ problems: [{ file, line, column, rule, severity, path, message, hint }], counts }`. */
export function toJson({ problems, warnings, counts, cwd }: Report): string {
  const listed = [...problems, ...warnings].map(
    ({ file, line, column, rule, severity, path, message, hint }) => ({
      file: shownPath(file, cwd),
      line,
      column,
      rule,
      severity,
      path,
      message,
      hint,
    }),
  );
  return `${JSON.stringify({ problems: listed, counts }, null, 2)}\n`;
}
