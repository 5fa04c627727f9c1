import { extname, join } from 'node:path';
import { closest } from '#model/closest';
import type { Wording } from '#model/framework';
import type { LocatedProblem } from '#model/problem';
import { isThere, namesIn } from './list-folder.ts';
import { readText } from './read-text.ts';

export interface LoadedWordings {
  readonly wordings: readonly Wording[];
  readonly problems: readonly LocatedProblem[];
}

/** The files of wordings of a catalogue folder, `wordings/*.tsv`, by name. A catalogue may have none. */
export function wordingFiles(folder: string): readonly string[] {
  const own = join(folder, 'wordings');
  const names = isThere(own) ? (namesIn(own) ?? []) : [];
  return names.filter((name) => extname(name) === '.tsv').map((name) => join(own, name));
}

/**
 * Reads what people type, and what they mean: in each line the words, a tab, and ids of roles with spaces between, or
 * `worry`, or `none`. Lines that begin with # are remarks. Lines with mistakes are left out and told of.
 */
export function loadWordings(folder: string, roles: readonly string[]): LoadedWordings {
  const known = new Set(roles);
  const read = wordingFiles(folder).map((file) => {
    const { text = '', problems } = readText(file, file);
    const lines = text.split(/\r?\n/).map((line, i) => readLine(line, { file, line: i + 1, known, roles }));
    return { lines, problems };
  });
  const lines = read.flatMap((file) => file.lines);
  return {
    wordings: lines.flatMap(({ wording }) => wording ?? []),
    problems: [...read.flatMap(({ problems }) => problems), ...lines.flatMap(({ problem }) => problem ?? [])],
  };
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly known: ReadonlySet<string>;
  readonly roles: readonly string[];
}

function readLine(
  line: string,
  place: Place,
): { readonly wording?: Wording; readonly problem?: LocatedProblem } {
  if (line.trim() === '' || line.startsWith('#')) return {};
  const [text = '', meant = '', ...more] = line.split('\t').map((cell) => cell.trim());
  if (text === '' || meant === '' || more.length > 0)
    return {
      problem: problemAt(place, 1, 'text-format', {
        message: 'A line here has two parts, with a tab between: what somebody types, and what it means.',
        hint: 'Write the words, one tab, and the id of a role, or "worry", or "none".',
      }),
    };
  if (meant === 'worry' || meant === 'none') return { wording: { text, meant } };
  const ids = meant.split(/\s+/);
  const unknown = ids.find((id) => !place.known.has(id));
  if (unknown === undefined) return { wording: { text, meant: ids } };
  const near = closest(unknown, place.roles);
  return {
    problem: problemAt(place, line.indexOf(unknown, line.indexOf('\t')) + 1, 'unknown-reference', {
      message: `There is no role "${unknown}".`,
      hint: near ? `Did you mean "${near}"?` : 'Write the id of a role of the catalogue.',
    }),
  };
}

function problemAt(
  { file, line }: Place,
  column: number,
  rule: string,
  said: { readonly message: string; readonly hint: string },
): LocatedProblem {
  return { rule, severity: 'error', path: [], ...said, file, line, column };
}
