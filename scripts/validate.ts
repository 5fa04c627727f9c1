import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { findHardChapters, findWarnings } from '#source/find-warnings';
import { judgeSite } from '#source/judge-site';
import { isCatalogueFile } from '#source/load-catalogue';
import { chaptersBeside, loadChapters } from '#source/load-chapters';
import { type Loaded, loadAll } from '#source/load-frameworks';
import { byPlace } from '#source/locate';
import { toJson } from '#source/report-json';
import { type Report, summary, toText } from '#source/report-text';
import { readSiteSettings, siteFile } from '#source/site-settings';
import { type CommandIo, runWhenStarted } from './command-io.ts';
import { findDeadLinks } from './dead-links.ts';
import { type Command, parseCommand, usage } from './validate-command.ts';

/**
 * Runs the command and gives the exit code: 0 clean, 1 problems, 2 usage. Never throws for what people write in files,
 * and never goes online: a build must not hang on the servers of others.
 */
export function run(argv: readonly string[], io: CommandIo): 0 | 1 | 2 {
  const command = understand(argv, io);
  return typeof command === 'number' ? command : print(command, reportFor(command, io), io);
}

/** The same; with `--online` it also asks every web address. */
async function runOnline(argv: readonly string[], io: CommandIo): Promise<0 | 1 | 2> {
  const command = understand(argv, io);
  if (typeof command === 'number') return command;
  const report = reportFor(command, io);
  if (!command.online) return print(command, report, io);
  io.stderr('Asking every web address …\n');
  const dead = await findDeadLinks(frameworkFiles(command.targets, io));
  const warnings = [...report.warnings, ...dead].toSorted(byPlace);
  return print(command, { ...report, warnings, counts: { ...report.counts, warnings: warnings.length } }, io);
}

/** The command, or the exit code when there is nothing to check. */
function understand(argv: readonly string[], io: CommandIo): Command | 0 | 2 {
  const command = parseCommand(argv, io);
  if (typeof command === 'string') {
    io.stderr(`${command}\n\n${usage}`);
    return 2;
  }
  if (!command.help) return command;
  io.stdout(usage);
  return 0;
}

function reportFor({ targets }: Command, io: CommandIo): Report {
  return targets.length === 0 ? reportOnSite(io) : reportOn(targets, io);
}

function print({ format, quiet, strict }: Command, report: Report, io: CommandIo): 0 | 1 {
  const { problems, warnings, counts } = report;
  if (format === 'json') io.stdout(toJson(quiet ? { ...report, warnings: [] } : report));
  else if (quiet && problems.length === 0)
    io.stdout(`${summary(counts)}${warnings.length > 0 ? ': npm run validate' : ''}\n`);
  else io.stdout(toText(quiet ? { ...report, warnings: [] } : report));
  return problems.length > 0 || (strict && warnings.length > 0) ? 1 : 0;
}

/** All that a build of the site would use. */
export function reportOnSite(io: Pick<CommandIo, 'cwd' | 'env'>): Report {
  const loaded = loadAll(resolve(io.cwd, io.env.LANYARD_FRAMEWORKS ?? 'frameworks'));
  const chapters = loadChapters();
  const site = readSiteSettings(siteFile(io.env));
  const judged = judgeSite(site, loaded.frameworks, dayOf(io));
  return toReport(io, {
    problems: [...loaded.problems, ...chapters.problems, ...judged.problems],
    texts: new Map([...loaded.texts, ...chapters.texts, [site.file, site.text]]),
    warnings: [...findWarnings(loaded, dayOf(io)), ...findHardChapters(chapters.texts), ...judged.warnings],
    unchecked: loaded.unchecked,
    frameworks: loaded.frameworks.length,
    roles: loaded.catalogue.roles.length,
  });
}

/** Only the files that were named, judged together with what stands beside them in their folders. */
function reportOn(targets: readonly string[], io: CommandIo): Report {
  const isMeant = (file: string) =>
    targets.some((target) => file === target || file.startsWith(target + sep));
  const chapterFolders = new Set(targets.flatMap((target) => chaptersBeside(target) ?? []));
  const written = [...chapterFolders].map(loadChapters);
  const folders = new Map<string, Loaded>(
    targets
      .filter((target) => chaptersBeside(target) === undefined)
      .map(frameworksBeside)
      .map((folder) => [folder, loadAll(folder)]),
  );
  const all = [...folders.values()];
  const problems = all.flatMap((loaded) =>
    loaded.problems.filter(
      ({ file }) => isMeant(file) || (!loaded.isCatalogueUsable && isCatalogueFile(file)),
    ),
  );
  const texts = new Map(all.flatMap(({ texts }) => [...texts]));
  const sites = sitesAmong(targets, io);
  const warnings = [
    ...all.flatMap((loaded) => findWarnings(loaded, dayOf(io))),
    ...written.flatMap((w) => findHardChapters(w.texts)),
    ...sites.flatMap((site) => site.warnings),
  ];
  return toReport(io, {
    warnings: warnings.filter(({ file }) => isMeant(file)),
    problems: [
      ...problems,
      ...written.flatMap((w) => w.problems.filter(({ file }) => isMeant(file))),
      ...sites.flatMap((site) => site.problems),
    ],
    texts: new Map([
      ...texts,
      ...written.flatMap((w) => [...w.texts]),
      ...sites.map(({ file, text }): [string, string] => [file, text]),
    ]),
    unchecked: all.flatMap(({ unchecked }) => unchecked).filter(isMeant),
    frameworks: [...texts.keys()].filter((file) => isMeant(file) && !isCatalogueFile(file)).length,
    roles: Math.max(0, ...all.map(({ catalogue }) => catalogue.roles.length)),
    ...(all.length === 0 && {
      chapters: written.flatMap((w) => [...w.texts.keys()]).filter(isMeant).length,
    }),
  });
}

/** The settings that were named or lie in a named folder, judged by the frameworks beside them, or those of the site. */
function sitesAmong(targets: readonly string[], io: CommandIo) {
  return targets
    .map((target) => (basename(target) === 'site.yaml' ? target : join(target, 'site.yaml')))
    .filter(existsSync)
    .map((file) => {
      const read = readSiteSettings(file);
      const beside = loadAll(dirname(file)).frameworks;
      const usual = resolve(io.cwd, io.env.LANYARD_FRAMEWORKS ?? 'frameworks');
      const { problems, warnings } = judgeSite(
        read,
        beside.length > 0 ? beside : loadAll(usual).frameworks,
        dayOf(io),
      );
      return { file, text: read.text, problems, warnings };
    });
}

/** The day as of which the site is judged: `LANYARD_AS_OF`, or today. */
function dayOf({ env }: Pick<CommandIo, 'env'>): string {
  return env.LANYARD_AS_OF || new Date().toISOString().slice(0, 10);
}

/** The frameworks that are judged, for what is looked up about them. */
function frameworkFiles(targets: readonly string[], io: CommandIo): Loaded['files'] {
  if (targets.length === 0) return loadAll(resolve(io.cwd, io.env.LANYARD_FRAMEWORKS ?? 'frameworks')).files;
  const folders = new Set(targets.filter((t) => chaptersBeside(t) === undefined).map(frameworksBeside));
  return [...folders]
    .flatMap((folder) => loadAll(folder).files)
    .filter(({ file }) => targets.some((target) => file === target || file.startsWith(target + sep)));
}

/** The folder of frameworks to which a named file or folder belongs. */
function frameworksBeside(target: string): string {
  const folder = statSync(target).isDirectory() ? target : dirname(target);
  if (basename(folder) === 'catalogue') return dirname(folder);
  return basename(dirname(folder)) === 'catalogue' ? dirname(dirname(folder)) : folder;
}

type Found = Pick<Report, 'problems' | 'warnings' | 'texts' | 'unchecked'> & {
  readonly frameworks: number;
  readonly roles: number;
  readonly chapters?: number;
};

function toReport(
  io: Pick<CommandIo, 'cwd'>,
  { problems, warnings, texts, unchecked, ...found }: Found,
): Report {
  const files = new Set(problems.map(({ file }) => file)).size;
  const counts = { problems: problems.length, warnings: warnings.length, files, ...found };
  return {
    problems: problems.toSorted(byPlace),
    warnings: warnings.toSorted(byPlace),
    texts,
    unchecked,
    counts,
    cwd: io.cwd,
  };
}

await runWhenStarted(import.meta.filename, runOnline);
