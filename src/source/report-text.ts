import { relative, sep } from 'node:path';
import type { LocatedProblem } from '#model/problem';

export interface Report {
  readonly problems: readonly LocatedProblem[];
  /** What deserves a second look but keeps nothing from being published. */
  readonly warnings: readonly LocatedProblem[];
  readonly texts: ReadonlyMap<string, string>;
  readonly unchecked: readonly string[];
  readonly counts: Counts;
  /** The folder from which paths are shown. */
  readonly cwd: string;
}

interface Counts {
  readonly problems: number;
  readonly warnings: number;
  /** Files with problems. */
  readonly files: number;
  readonly frameworks: number;
  readonly roles: number;
  /** Where chapters were checked and no frameworks. */
  readonly chapters?: number;
}

const widest = 96;

/**
 * All problems for a terminal, and then the warnings: place and rule, the sentence, the lines around it, what to do. Ends
 * with where the messages are explained and with the counts.
 */
export function toText(report: Report): string {
  const waiting = report.unchecked.map(
    (file) => `${shownPath(file, report.cwd)}: the rest of this file is checked once this is mended.`,
  );
  const all = [
    ...report.problems.map((problem) => block(problem, report)),
    ...waiting,
    ...report.warnings.map((problem) => block(problem, report)),
    ...furtherReading(report),
    summary(report.counts),
  ];
  return `${all.join('\n\n')}\n`;
}

function block(problem: LocatedProblem, { texts, cwd }: Report): string {
  const frame = codeFrame(texts.get(problem.file), problem);
  const place = `${shownPath(problem.file, cwd)}:${problem.line}:${problem.column}`;
  const kind = problem.severity === 'warning' ? 'warning: ' : '';
  const parts = [`${place}  ${kind}${problem.rule}`, indent(problem.message), frame, indent(problem.hint)];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The page of the site that explains each kind of message once, with the places on it. */
function furtherReading({ problems, warnings }: Report): readonly string[] {
  const rules = [...new Set([...problems, ...warnings].map(({ rule }) => rule))];
  if (rules.length === 0) return [];
  return [`More on each message: /guides/messages/${rules.map((rule) => `#${rule}`).join(', ')}`];
}

/** "2 problems in 1 file, 1 warning", or "5 frameworks, 68 roles: no problems" */
export function summary({ problems, warnings, files, frameworks, roles, chapters }: Counts): string {
  const also = warnings > 0 ? `, ${count(warnings, 'warning')}` : '';
  if (problems > 0) return `${count(problems, 'problem')} in ${count(files, 'file')}${also}`;
  if (chapters !== undefined) return `${count(chapters, 'chapter')}: no problems${also}`;
  return `${count(frameworks, 'framework')}, ${count(roles, 'role')}: no problems${also}`;
}

/** A path as somebody would type it from the folder they are in; slashes on every machine. */
export function shownPath(file: string, cwd: string): string {
  return (relative(cwd, file) || '.').split(sep).join('/');
}

/** The line, one before and one after, with a caret under the place. */
export function codeFrame(text: string | undefined, { line, column }: LocatedProblem): string {
  if (!text) return '';
  const lines = linesOf(text);
  const first = Math.max(1, line - 1);
  const last = Math.min(lines.length, line + 1);
  const gutter = String(last).length;
  // A long line is shown around the place, or the caret would stand outside the window.
  const isLong = (lines[line - 1] ?? '').length > widest;
  const from = isLong ? Math.max(0, column - Math.floor(widest * 0.6)) : 0;
  const rows: string[] = [];
  for (let number = first; number <= last; number++) {
    const content = lines[number - 1] ?? '';
    if (number === lines.length && content === '' && number !== line) continue;
    const start = number === line ? from : 0;
    const cut = content.slice(start, start + widest);
    const shown = `${start > 0 ? '…' : ''}${visible(cut)}${content.length > start + widest ? '…' : ''}`;
    rows.push(`${number === line ? '>' : ' '} ${String(number).padStart(gutter)} | ${shown}`.trimEnd());
    if (number === line) {
      const before = visible(content.slice(start, column - 1)).length + (start > 0 ? 1 : 0);
      rows.push(`  ${' '.repeat(gutter)} | ${' '.repeat(before)}^`);
    }
  }
  return rows.map((row) => `  ${row}`).join('\n');
}

let lastSplit: { readonly text: string; readonly lines: readonly string[] } | undefined;

/** A file with thousands of problems is not cut into lines for each of them. */
function linesOf(text: string): readonly string[] {
  if (lastSplit?.text !== text) lastSplit = { text, lines: text.split(/\r?\n/) };
  return lastSplit.lines;
}

/** Signs that a terminal would obey or hide are written out, so that the frame shows what is in the file. */
function visible(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}

function indent(text: string): string {
  return `  ${visible(text)}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
