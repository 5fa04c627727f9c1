import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { isCatalogueFile } from '#source/load-catalogue';
import { type Loaded, loadAll } from '#source/load-frameworks';
import { byPlace } from '#source/locate';
import { toJson } from '#source/report-json';
import { type Report, toText } from '#source/report-text';
import { readSiteSettings } from '#source/site-settings';

/** What the command needs from outside, so that tests can run it without a process of its own. */
export interface CommandIo {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

const usage = `Usage: npm run validate -- [files or folders …] [--format text|json]

Checks frameworks and says, for each problem, where it is and what to do.
Without files: everything in ./frameworks, or in the folder that LANYARD_FRAMEWORKS names, and content/site.yaml.
Exit code: 0 no problems, 1 problems, 2 the command cannot be understood.
`;

interface Command {
  readonly targets: readonly string[];
  readonly format: 'text' | 'json';
  readonly help: boolean;
}

/** Runs the command and gives the exit code: 0 clean, 1 problems, 2 usage. Never throws for what people write in files. */
export function run(argv: readonly string[], io: CommandIo): 0 | 1 | 2 {
  const command = parseCommand(argv, io);
  if (typeof command === 'string') {
    io.stderr(`${command}\n\n${usage}`);
    return 2;
  }
  if (command.help) {
    io.stdout(usage);
    return 0;
  }
  const report = command.targets.length === 0 ? reportOnSite(io) : reportOn(command.targets, io);
  io.stdout(command.format === 'json' ? toJson(report) : toText(report));
  return report.problems.length > 0 ? 1 : 0;
}

/** The command, or a sentence that says why it cannot be understood. */
function parseCommand(argv: readonly string[], io: CommandIo): Command | string {
  let parsed: { values: { format?: string; help?: boolean }; positionals: string[] };
  try {
    const options = { format: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
  }
  const { format = 'text', help = false } = parsed.values;
  if (format !== 'text' && format !== 'json')
    return `There is no format "${format}": it can be text or json.`;
  const targets = parsed.positionals.map((target) => resolve(io.cwd, target));
  const missing = targets.findIndex((target) => !existsSync(target));
  if (missing >= 0) return `There is no file ${parsed.positionals[missing]}.`;
  return { targets, format, help };
}

/** All that a build of the site would use. */
function reportOnSite(io: CommandIo): Report {
  const loaded = loadAll(resolve(io.cwd, io.env.LANYARD_FRAMEWORKS ?? 'frameworks'));
  const site = readSiteSettings();
  return toReport(io, {
    problems: [...loaded.problems, ...site.problems],
    texts: new Map([...loaded.texts, [site.file, site.text]]),
    unchecked: loaded.unchecked,
    frameworks: loaded.frameworks.length,
    roles: loaded.catalogue.roles.length,
  });
}

/** Only the files that were named, judged together with what stands beside them in their folders. */
function reportOn(targets: readonly string[], io: CommandIo): Report {
  const folders = new Map<string, Loaded>(
    targets.map(frameworksBeside).map((folder) => [folder, loadAll(folder)]),
  );
  const all = [...folders.values()];
  const isMeant = (file: string) =>
    targets.some((target) => file === target || file.startsWith(target + sep));
  const problems = all.flatMap((loaded) =>
    loaded.problems.filter(
      ({ file }) => isMeant(file) || (!loaded.isCatalogueUsable && isCatalogueFile(file)),
    ),
  );
  const texts = new Map(all.flatMap(({ texts }) => [...texts]));
  return toReport(io, {
    problems,
    texts,
    unchecked: all.flatMap(({ unchecked }) => unchecked).filter(isMeant),
    frameworks: [...texts.keys()].filter((file) => isMeant(file) && !isCatalogueFile(file)).length,
    roles: Math.max(...all.map(({ catalogue }) => catalogue.roles.length)),
  });
}

/** The folder of frameworks to which a named file or folder belongs. */
function frameworksBeside(target: string): string {
  const folder = statSync(target).isDirectory() ? target : dirname(target);
  if (basename(folder) === 'catalogue') return dirname(folder);
  return basename(dirname(folder)) === 'catalogue' ? dirname(dirname(folder)) : folder;
}

type Found = Pick<Report, 'problems' | 'texts' | 'unchecked'> & {
  readonly frameworks: number;
  readonly roles: number;
};

function toReport(io: CommandIo, { problems, texts, unchecked, frameworks, roles }: Found): Report {
  const files = new Set(problems.map(({ file }) => file)).size;
  const counts = { problems: problems.length, files, frameworks, roles };
  return { problems: problems.toSorted(byPlace), texts, unchecked, counts, cwd: io.cwd };
}

const [, script] = process.argv;
if (script && existsSync(script) && realpathSync(script) === import.meta.filename) {
  process.exitCode = run(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
  });
}
