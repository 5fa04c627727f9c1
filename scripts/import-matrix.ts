import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Imported, importJobs, importLevels, kindOf, mergeImports } from '#authoring/import-matrix';
import { readMatrix } from '#authoring/read-matrix';
import { makeFeasible, type SkeletonPlan } from '#authoring/skeleton-plan';
import { toPlan } from '#authoring/to-plan';
import { writeFragment, writeSkeleton } from '#authoring/write-skeleton';
import { createFinder, type Finder } from '#finder/create-finder';
import { toFinderIndex } from '#finder/finder-index';
import { wordsForTicks } from '#planner/list';
import { readFile } from '#planner/read-file';
import { loadCatalogue } from '#source/load-catalogue';
import { catalogueFolder } from '#source/load-frameworks';
import { type CommandIo, type ExitCode, runWhenStarted } from './command-io.ts';
import { type Options, readOptions, usage } from './import-options.ts';
import { gather, schemaFrom } from './new-framework-answers.ts';
import { run as validate } from './validate.ts';

/** Runs the command and gives the exit code. */
export async function run(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(argv);
  if (typeof options === 'string') {
    io.stderr(`${options}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    io.stdout(usage);
    return 0;
  }
  const folder = resolve(io.cwd, io.env.LANYARD_FRAMEWORKS ?? 'frameworks');
  const { draft: catalogue } = loadCatalogue(catalogueFolder(folder));
  if (!catalogue) return failed('The catalogue has problems. Run npm run validate and mend them first.', io);
  const finder = createFinder(toFinderIndex(catalogue, []));
  const imports: Imported[] = [];
  for (const file of options.files) {
    const found = await importFile(file, options, finder, io);
    if (typeof found === 'string') return failed(found, io);
    imports.push(...found);
  }
  const imported = mergeImports(imports);
  const written = await write(imported, options, folder, finder, io);
  if (typeof written === 'string') return failed(written, io);
  io.stdout(report(imported));
  io.stdout(written.text);
  return written.file ? (validate([written.file], io) === 0 ? 0 : 1) : 0;
}

/** Every sheet of a file that has a table of ticks, or a sentence that says why none could be read. */
async function importFile(
  name: string,
  { kind, strength }: Options,
  finder: Finder,
  io: CommandIo,
): Promise<readonly Imported[] | string> {
  const file = resolve(io.cwd, name);
  if (!existsSync(file)) return `There is no file ${name}.`;
  const read = await readFile(new Uint8Array(readFileSync(file)), wordsForTicks);
  if (read.kind === 'problem') return `${name}: ${read.problem.what} ${read.problem.whatToDo}`;
  const imports = read.list.sheets.flatMap(({ name: sheet, rows }): Imported[] => {
    const matrix = readMatrix(rows);
    if (!matrix) return [];
    const found = kind ?? kindOf(matrix, finder);
    const result = found === 'jobs' ? importJobs(matrix, finder) : importLevels(matrix, strength);
    const what = found === 'jobs' ? 'job titles and their groups' : 'groups and their levels';
    const where = read.list.sheets.length > 1 ? `${name}, sheet “${sheet}”` : name;
    const how = `${where}: read as ${what}, ${counted(matrix.lines.length, 'row')} and ${counted(matrix.columns.length, 'column')}.`;
    return [{ ...result, notes: [how, ...read.list.notes, ...result.notes] }];
  });
  if (imports.length > 0) return imports;
  return `${name}: there is no table of ticks in it. It needs a row of headings, titles at the side, and x or ✓ in the cells.`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

interface Written {
  readonly text: string;
  /** A whole framework file, to be checked. */
  readonly file?: string;
}

/** Writes a whole framework where enough is known about it, and otherwise its part about groups and levels. */
async function write(
  imported: Imported,
  { given, out }: Options,
  folder: string,
  finder: Finder,
  io: CommandIo,
): Promise<Written | string> {
  const isWhole = ['area', 'title', 'publisher', 'start', 'end'].some((name) => given[name] !== undefined);
  const target = out === undefined ? undefined : resolve(io.cwd, out);
  if (target && existsSync(target)) return `There is a file ${out} already, and it stays as it is.`;
  const { groups, levels, cells } = imported;
  if (!isWhole) {
    const fragment = writeFragment({ ...blank, groups, levels, cells });
    if (!target) return { text: `\nPut this into the framework file:\n\n${fragment}` };
    writeFileSync(target, fragment, { flag: 'wx' });
    return { text: `\nWrote ${out}. Put its parts into the framework file.\n` };
  }
  const hasJobs = groups.some(({ jobs }) => jobs.length > 0);
  const answers = await gather({ sort: hasJobs ? 'role-list' : 'description', ...given }, undefined, io);
  if (typeof answers === 'string') return answers;
  const read = toPlan(
    { ...answers, groups: '', levels: '' },
    { jobs: [], training: [], strength: 'suitable' },
    finder,
  );
  if ('complaint' in read) return read.complaint;
  const { plan, changes } = makeFeasible({ ...read.value, groups, levels, cells });
  const file = target ?? join(folder, `${plan.id}.yaml`);
  const shown = relative(io.cwd, file).split(sep).join('/');
  if (existsSync(file)) return `There is a strategy ${shown} already, and it stays as it is.`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, writeSkeleton(plan, schemaFrom(dirname(file))), { flag: 'wx' });
  const said = changes.map((change) => `${change}\n`).join('');
  return { text: `\n${said}Wrote ${shown}. Open it, search for TODO, and go through the notes.\n\n`, file };
}

/** Around a fragment stands nothing: only its groups, levels and cells are written. */
const blank: SkeletonPlan = {
  ...{ id: '', areaId: '', areaName: '', nation: 'england', title: '', publisher: '', start: '', end: '' },
  ...{ domains: ['children', 'adults'], mode: 'role-list', ladder: false, groups: [], levels: [], cells: [] },
};

function report({ placed, toDecide, notPlaced, notes }: Imported): string {
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0
      ? ''
      : `\n${heading} (${lines.length})\n${lines.map((line) => `  ${line}\n`).join('')}`;
  return [
    ...notes.map((note) => `${note}\n`),
    part('Placed', placed),
    part('For you to decide', toDecide),
    part('Not placed', notPlaced),
  ].join('');
}

function failed(message: string, io: CommandIo): 1 {
  io.stderr(`${message}\n`);
  return 1;
}

await runWhenStarted(import.meta.filename, run);
