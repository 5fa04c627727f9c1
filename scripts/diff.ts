import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Catalogue, Framework } from '#model/framework';
import { loadCatalogue } from '#source/load-catalogue';
import { catalogueFolder } from '#source/load-frameworks';
import { parseFramework } from '#source/parse-framework';
import { readText } from '#source/read-text';
import { type Change, type ChangeGroup, changeSentence, differenceBetween } from '#views/edition-difference';
import { type CommandIo, type ExitCode, firstSentence, runWhenStarted } from './command-io.ts';

const usage = `Usage: npm run diff -- old.yaml new.yaml [--format text|json]

Says in plain sentences what changes for whom from one framework file to another.
Exit code: 0 compared (also when nothing differs), 1 a file cannot be read, 2 the command cannot be understood.
`;

/** Runs the command and gives the exit code. */
export function run(argv: readonly string[], io: CommandIo): ExitCode {
  const command = readCommand(argv);
  if (typeof command === 'string') {
    io.stderr(`${command}\n\n${usage}`);
    return 2;
  }
  if (command.help) {
    io.stdout(usage);
    return 0;
  }
  const [older, newer] = command.files.map((file) => readOne(file, io));
  if (!older || !newer) return 1;
  const catalogue = catalogueBeside(resolve(io.cwd, command.files[1] ?? ''), io);
  if (!catalogue) return 1;
  const groups = differenceBetween(older, newer, catalogue);
  io.stdout(
    command.format === 'json'
      ? `${JSON.stringify({ older: older.id, newer: newer.id, groups }, null, 2)}\n`
      : toText(older, newer, groups),
  );
  return 0;
}

interface Command {
  readonly files: readonly string[];
  readonly format: 'text' | 'json';
  readonly help: boolean;
}

function readCommand(argv: readonly string[]): Command | string {
  try {
    const { values, positionals: files } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { format, help } = values;
    if (format !== 'text' && format !== 'json')
      return `There is no format "${format}": it can be text or json.`;
    if (files.length !== 2 && !help) return 'Name two framework files, the older one first.';
    return { files, format, help };
  } catch (error) {
    return firstSentence(error);
  }
}

/** One framework file; says on the way out why it cannot be read. */
function readOne(name: string, io: CommandIo): Framework | undefined {
  const file = resolve(io.cwd, name);
  if (!existsSync(file)) {
    io.stderr(`There is no file ${name}.\n`);
    return undefined;
  }
  const { text, problems } = readText(file, name);
  const parsed = text === undefined ? undefined : parseFramework(text, name);
  if (parsed?.value) return parsed.value;
  const [first] = [...problems, ...(parsed?.problems ?? [])];
  const where = first ? ` Line ${first.line}: ${first.message}` : '';
  io.stderr(`${name} has problems.${where} Run npm run validate -- ${name} and mend them first.\n`);
  return undefined;
}

function catalogueBeside(file: string, io: CommandIo): Catalogue | undefined {
  const { draft } = loadCatalogue(catalogueFolder(dirname(file)));
  if (!draft) io.stderr('The catalogue has problems. Run npm run validate and mend them first.\n');
  return draft;
}

function toText(older: Framework, newer: Framework, groups: readonly ChangeGroup[]): string {
  const title = `From ${older.shortTitle} to ${newer.shortTitle}`;
  if (groups.length === 0) return `${title}\n\nNothing changes for anybody.\n`;
  const blocks = groups.map(({ heading, changes }) =>
    [heading, ...changes.flatMap((change) => [`  - ${changeSentence(change)}`, ...whom(change)])].join('\n'),
  );
  return `${[title, ...blocks].join('\n\n')}\n`;
}

/** All roles behind "and 6 more", so that nobody is left out. */
function whom({ roles = [] }: Change): readonly string[] {
  return roles.length > 1 ? [`    These are: ${roles.map(({ label }) => label).join('; ')}.`] : [];
}

await runWhenStarted(import.meta.filename, run);
