import { basename, join } from 'node:path';
import { catalogueChecks } from '#checks/all-checks';
import type { CheckContext } from '#checks/check';
import type { Catalogue, Framework } from '#model/framework';
import type { LocatedProblem } from '#model/problem';
import { catalogueSchema } from '#schema/catalogue';
import { loadChapters } from '#source/load-chapters';
import { checkDocument, loadAll } from '#source/load-frameworks';
import { isWithin, locate } from '#source/locate';
import { parseDocument } from '#source/parse-document';
import { parseFramework } from '#source/parse-framework';
import { decodeText } from '#source/read-text';
import { toText } from '#source/report-text';
import { type Case, unknownId } from './mutate.ts';

/**
 * Longer than this for one file, and somebody who edits it believes that the program hangs. In milliseconds of our own
 * work: what else the machine does is not the file's fault.
 */
const patience = 1000;
// A message that repeats a whole text buries all others.
const tooLong = 4000;

/** What is wrong with how a damaged file was read: sentences, none when all is well. */
export function faultsOf(damaged: Case): readonly string[] {
  around();
  const { source, bytes, mustBeRefused } = damaged;
  const start = process.cpuUsage().user;
  let problems: readonly LocatedProblem[];
  let text: string | undefined;
  let report: string;
  try {
    const read = decodeText(bytes, source.file);
    text = read.text;
    problems = [...read.problems, ...(text === undefined ? [] : problemsIn(text, damaged))];
    report = toText({
      problems,
      warnings: [],
      texts: new Map(text === undefined ? [] : [[source.file, text]]),
      unchecked: [],
      counts: { problems: problems.length, warnings: 0, files: 1, frameworks: 1, roles: 0 },
      cwd: process.cwd(),
    });
  } catch (error) {
    return [`threw: ${error instanceof Error ? error.stack : String(error)}`];
  }
  const took = (process.cpuUsage().user - start) / 1000;
  const lines = text?.split('\n') ?? [''];
  const misplaced = problems.filter(
    ({ line, column }) =>
      !(line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1),
  );
  return [
    ...(took > patience ? [`took ${Math.round(took)} ms`] : []),
    ...(/^\s+at \S.*:\d+:\d+\)?$/m.test(report) ? ['prints a stack trace'] : []),
    ...problems
      .filter(({ message, hint }) => message.length + hint.length > tooLong)
      .map(({ rule, message }) => `says ${message.length} characters for ${rule}`),
    ...misplaced.map(({ rule, line, column }) => `puts ${rule} outside the file: ${line}:${column}`),
    ...(mustBeRefused && !problems.some(({ message }) => message.includes(unknownId))
      ? ['accepted an id that nothing has']
      : []),
  ];
}

function problemsIn(text: string, { source }: Case): readonly LocatedProblem[] {
  const { file, part } = source;
  const { catalogue: known, files, chapters } = around();
  if (part === undefined) {
    const document = parseFramework(text, file);
    // The damaged framework stands in the place of the whole one, or its id would be there twice.
    const frameworks = files.flatMap((whole) =>
      whole.file === file ? (document.draft ?? []) : whole.framework,
    );
    const context = { catalogue: known, frameworks, fileName: basename(file), chapters };
    return [...document.problems, ...checkDocument(document, file, context)];
  }
  const { draft, guessed, positions, problems } = parseDocument<readonly { id: string }[]>(
    text,
    file,
    catalogueSchema.shape[part],
  );
  if (!draft) return problems;
  // The entries of this file stand behind those of the other files.
  const own = new Set(source.leaves.flatMap(({ path, text: id }) => (path[1] === 'id' ? [id] : [])));
  const others = known[part].filter(({ id }) => !own.has(id));
  const catalogue = { ...known, [part]: [...others, ...draft] };
  const more = catalogueChecks
    .flatMap((check) => check(catalogue))
    .filter(({ path }) => path[0] === part && Number(path[1]) >= others.length)
    .map((problem) => ({
      ...problem,
      path: [Number(problem.path[1]) - others.length, ...problem.path.slice(2)],
    }))
    .filter(({ path }) => !isWithin(path, guessed))
    .map((problem) => locate(problem, file, positions));
  return [...problems, ...more];
}

let surroundings: Surroundings | undefined;

interface Surroundings {
  readonly catalogue: Catalogue;
  readonly files: readonly { readonly file: string; readonly framework: Framework }[];
  readonly chapters: CheckContext['chapters'];
}

/** What stands around the damaged file: the real files. */
function around(): Surroundings {
  surroundings ??= readSurroundings();
  return surroundings;
}

function readSurroundings(): Surroundings {
  const { catalogue, files } = loadAll(join(import.meta.dirname, '..', '..', 'frameworks'));
  // The checks of the catalogue never see what people type: the loader reads it after them. Its tens of thousands of
  // lines would be most of the work of a case.
  const { wordings: _, ...checked } = catalogue;
  const { booklets, residents } = loadChapters().chapters;
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return { catalogue: checked, files, chapters: { booklets: ids(booklets), residents: ids(residents) } };
}
