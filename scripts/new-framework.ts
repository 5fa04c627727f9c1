import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { makeFeasible } from '#authoring/skeleton-plan';
import { toPlan } from '#authoring/to-plan';
import { writeSkeleton } from '#authoring/write-skeleton';
import { createFinder } from '#finder/create-finder';
import { toFinderIndex } from '#finder/finder-index';
import { loadCatalogue } from '#source/load-catalogue';
import { catalogueFolder } from '#source/load-frameworks';
import { type CommandIo, type ExitCode, firstSentence, runWhenStarted } from './command-io.ts';
import { gather, schemaFrom } from './new-framework-answers.ts';
import { fields, type Given } from './new-framework-fields.ts';
import { run as validate } from './validate.ts';

const usage = `Usage: npm run new-framework -- [options]

Asks a few questions about a strategy and writes a framework file that builds at once, with notes on what to fill in.
It goes to ./frameworks, or to the folder that LANYARD_FRAMEWORKS names. A file that exists is never overwritten.

  --area "Northshire"             --nation england            --title "Learning strategy"
  --publisher "Northshire Safeguarding Partnership"            --start 2024 --end 2026 [--review 2026-06]
  --domains "children, adults"    --sort role-list|description|delegated|external
  --groups "Group 1; Group 2"     --ladder yes|no             --levels "Level 1; Level 2"
  --jobs "Group 1=teacher, librarian"           once for each group that lists jobs
  --training "Group 1=Level 1, Level 2"         once for each group; --strength required, expected, suitable …
  --document "Competency Framework"             the document that delegated or external points to
  --id northshire-2024
  --yes                           asks nothing and takes what is usual for whatever is not given
  --help
Answers can also come from a file: npm run new-framework < answers.txt. A line answers a question; an empty one takes
what is usual.

Exit code: 0 written, 1 not written, 2 the command cannot be understood.
`;

/** Runs the command and gives the exit code. Writes one file, or none. */
export async function run(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  const options = readOptions(argv);
  if (typeof options === 'string') return misused(options, io);
  if (options.help) {
    io.stdout(usage);
    return 0;
  }
  const given = await gather(options.given, options.yes ? undefined : io.ask, io);
  if (typeof given === 'string') return misused(given, io);

  const folder = resolve(io.cwd, io.env.LANYARD_FRAMEWORKS ?? 'frameworks');
  // Not all frameworks of the folder: they are read once for each process, and the new one is not there yet.
  const { draft: catalogue } = loadCatalogue(catalogueFolder(folder));
  if (!catalogue) {
    io.stderr(
      'The catalogue of roles and questions has problems. Run npm run validate and mend them first.\n',
    );
    return 1;
  }
  const read = toPlan(given, options, createFinder(toFinderIndex(catalogue, [])));
  if ('complaint' in read) return misused(read.complaint, io);

  const file = join(folder, `${read.value.id}.yaml`);
  const shown = relative(io.cwd, file).split(sep).join('/');
  if (existsSync(file)) {
    io.stderr(
      `There is a strategy ${shown} already, and it stays as it is. Choose another id, for example --id ${read.value.id}-new.\n`,
    );
    return 1;
  }
  const { plan, changes } = makeFeasible(read.value);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, writeSkeleton(plan, schemaFrom(folder)), { flag: 'wx' });
  for (const change of changes) io.stdout(`${change}\n`);
  const open = plan.groups.flatMap(({ jobs }) => jobs).filter(({ kind }) => kind !== 'placed');
  if (open.length > 0) {
    const titles = open.map(({ printed }) => `“${printed}”`).join(', ');
    io.stdout(`These jobs are notes in the file, for you to decide: ${titles}.\n`);
  }
  io.stdout(`Wrote ${shown}. Open it, search for TODO, and go through the notes.\n\n`);
  return validate([file], { ...io, env: { ...io.env, LANYARD_FRAMEWORKS: folder } }) === 0 ? 0 : 1;
}

interface Options {
  readonly given: Given;
  readonly jobs: readonly string[];
  readonly training: readonly string[];
  readonly strength: string;
  readonly yes: boolean;
  readonly help: boolean;
}

function readOptions(argv: readonly string[]): Options | string {
  const text = { type: 'string' } as const;
  const many = { type: 'string', multiple: true, default: [] as string[] } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        ...Object.fromEntries(fields.map(({ name }) => [name, text])),
        jobs: many,
        training: many,
        strength: { type: 'string', default: 'suitable' },
        yes: { ...flag, short: 'y' },
        help: { ...flag, short: 'h' },
      },
    });
    const known: Readonly<Record<string, unknown>> = values;
    const given = Object.fromEntries(
      fields.flatMap(({ name }) => (typeof known[name] === 'string' ? [[name, known[name]]] : [])),
    );
    const { jobs, training, strength, yes, help } = values;
    return { given, jobs, training, strength, yes, help };
  } catch (error) {
    return firstSentence(error);
  }
}

function misused(complaint: string, io: CommandIo): 2 {
  io.stderr(`${complaint}\n\n${usage}`);
  return 2;
}

await runWhenStarted(import.meta.filename, run);
