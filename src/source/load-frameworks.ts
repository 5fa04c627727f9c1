import { basename, extname, join, resolve } from 'node:path';
import { frameworkChecks } from '#checks/all-checks';
import type { CheckContext, FrameworkCheck } from '#checks/check';
import type { Catalogue, Framework } from '#model/framework';
import type { LocatedProblem, Problem } from '#model/problem';
import { isThere, namesIn } from './list-folder.ts';
import { type LoadedCatalogue, loadCatalogue } from './load-catalogue.ts';
import { loadChapters } from './load-chapters.ts';
import { byPlace, isWithin, locate } from './locate.ts';
import type { ParsedDocument } from './parse-document.ts';
import { parseFramework } from './parse-framework.ts';
import type { Positions } from './positions.ts';
import { projectRoot } from './project-root.ts';
import { readText } from './read-text.ts';

/** A framework whose shape is right, and where its parts stand. */
interface FrameworkFile {
  readonly file: string;
  readonly framework: Framework;
  readonly positions: Positions;
}

export interface Loaded {
  /** Every framework whose shape is right, by file name. Fit for readers only if there are no problems. */
  readonly frameworks: readonly Framework[];
  readonly files: readonly FrameworkFile[];
  readonly catalogue: Catalogue;
  /** False when the catalogue is so broken that no framework could be judged by it. */
  readonly isCatalogueUsable: boolean;
  /** In the order in which somebody reads. Empty: everything may be published. */
  readonly problems: readonly LocatedProblem[];
  /** The text of each file that was read, by the path that `problems` give. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that are too broken for the checks behind the schema; those run when the shape is mended. */
  readonly unchecked: readonly string[];
}

const loaded = new Map<string, Loaded>();

/** The folder that `LANYARD_FRAMEWORKS` names, or `frameworks` in the working directory. Absolute. */
function frameworksFolder(): string {
  return resolve(process.env.LANYARD_FRAMEWORKS ?? 'frameworks');
}

/**
 * Everything in a folder of frameworks: `*.yaml` and, where it has one, its `catalogue` folder; otherwise the
 * catalogue of this project. Once for each process and folder: pages ask for it thousands of times.
 * Paths in the result are absolute. Throws never: what cannot be read is a problem.
 */
export function loadAll(folder: string = frameworksFolder()): Loaded {
  const absolute = resolve(folder);
  const known = loaded.get(absolute);
  if (known) return known;
  const fresh = readFolder(absolute);
  loaded.set(absolute, fresh);
  return fresh;
}

/** The catalogue of a folder of frameworks: its own, or the one of this project. */
export function catalogueFolder(folder: string): string {
  const own = join(folder, 'catalogue');
  return isThere(own) ? own : join(projectRoot(), 'frameworks', 'catalogue');
}

/** The next `loadAll` reads anew: the files have changed. */
export function forgetFrameworks(): void {
  loaded.clear();
}

function readFolder(folder: string): Loaded {
  const shared = loadCatalogue(catalogueFolder(folder));
  const texts = new Map(shared.texts);
  const problems = [...shared.problems];
  const documents = new Map<string, ParsedDocument<Framework>>();
  const files = yamlFiles(folder);
  for (const file of files) {
    const read = readText(file, file);
    problems.push(...read.problems);
    if (read.text === undefined) continue;
    texts.set(file, read.text);
    const document = parseOnce(file, read.text);
    documents.set(file, document);
    problems.push(...document.problems);
  }
  if (files.length === 0) problems.push(nothingIn(folder));
  problems.push(...crossCheck(documents, shared));
  const whole = [...documents].flatMap(([file, { value: framework, positions }]) =>
    framework ? [{ file, framework, positions }] : [],
  );
  return {
    frameworks: whole.map(({ framework }) => framework),
    files: whole,
    catalogue: shared.catalogue ?? shared.draft ?? emptyCatalogue,
    isCatalogueUsable: shared.draft !== undefined,
    problems: problems.sort(byPlace),
    texts,
    unchecked: [...documents].flatMap(([file, { draft, isEmpty }]) => (draft || isEmpty ? [] : [file])),
  };
}

const parsed = new Map<string, { readonly text: string; readonly document: ParsedDocument<Framework> }>();
const mostParsed = 50;

/** Parses a file, unless its text is what it was: while people edit, one file of many changes with each save. */
function parseOnce(file: string, text: string): ParsedDocument<Framework> {
  const known = parsed.get(file);
  if (known?.text === text) return known.document;
  const document = parseFramework(text, file);
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(file, { text, document });
  return document;
}

const emptyCatalogue: Catalogue = { questions: [], sectors: [], roles: [], law: [], helplines: [] };

/** The checks behind the schema, over every framework whose shape is right or can be mended without guessing much. */
function crossCheck(
  documents: ReadonlyMap<string, ParsedDocument<Framework>>,
  { draft: catalogue }: LoadedCatalogue,
): LocatedProblem[] {
  // Without roles and questions every reference to them would be reported, which helps nobody.
  if (!catalogue) return [];
  const frameworks = [...documents.values()].flatMap(({ draft }) => (draft ? [draft] : []));
  const written = loadChapters().chapters;
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const chapters = { booklets: ids(written.booklets), residents: ids(written.residents) };
  return [...documents].flatMap(([file, document]) =>
    checkDocument(document, file, { catalogue, frameworks, fileName: basename(file), chapters }),
  );
}

/** The checks behind the schema for one file. What only a placeholder says is not judged. */
export function checkDocument(
  { draft, guessed, positions }: ParsedDocument<Framework>,
  file: string,
  context: CheckContext,
): LocatedProblem[] {
  if (!draft) return [];
  return frameworkChecks
    .flatMap((check) => checkOnce(check, draft, context))
    .filter(({ path }) => !isWithin(path, guessed))
    .map((problem) => locate(problem, file, positions));
}

const foundBefore = new WeakMap<Framework, Map<FrameworkCheck, Problem[]>>();

/** A check that looks at nothing but the framework finds the same in it again; one that takes a context may not. */
function checkOnce(check: FrameworkCheck, framework: Framework, context: CheckContext): Problem[] {
  if (check.length !== 1) return check(framework, context);
  const known = foundBefore.get(framework) ?? new Map<FrameworkCheck, Problem[]>();
  foundBefore.set(framework, known);
  const found = known.get(check) ?? check(framework, context);
  known.set(check, found);
  return found;
}

function yamlFiles(folder: string): string[] {
  return (
    (namesIn(folder) ?? [])
      .filter((name) => ['.yaml', '.yml'].includes(extname(name)))
      // The settings of a site may lie beside its frameworks.
      .filter((name) => name !== 'site.yaml')
      .map((name) => join(folder, name))
  );
}

function nothingIn(folder: string): LocatedProblem {
  return {
    rule: 'missing-file',
    severity: 'error',
    path: [],
    message: 'There is no framework in this folder.',
    hint: 'Put a file such as shropshire-2023.yaml there.',
    file: folder,
    line: 1,
    column: 1,
  };
}
