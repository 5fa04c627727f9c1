import { basename, dirname, extname, join } from 'node:path';
import type { z } from 'zod';
import { catalogueChecks } from '#checks/all-checks';
import type { Catalogue } from '#model/framework';
import type { LocatedProblem, Path } from '#model/problem';
import { catalogueSchema } from '#schema/catalogue';
import { isThere, namesIn } from './list-folder.ts';
import { loadWordings, wordingFiles } from './load-wordings.ts';
import { isWithin, locate } from './locate.ts';
import { type ParsedDocument, parseDocument } from './parse-document.ts';
import { readText } from './read-text.ts';

export interface LoadedCatalogue {
  /** Only when nothing is wrong with its shape. */
  readonly catalogue?: Catalogue;
  /** The same with slips mended, to judge frameworks by; absent when it is too broken for that. */
  readonly draft?: Catalogue;
  readonly problems: readonly LocatedProblem[];
  /** The text of each file, by its path. */
  readonly texts: ReadonlyMap<string, string>;
}

type Part = keyof typeof catalogueSchema.shape;
const parts = Object.keys(catalogueSchema.shape).filter((key): key is Part => key in catalogueSchema.shape);

type CatalogueDocument = ParsedDocument<unknown> & { readonly file: string };

/** Whether a path names a file of a catalogue folder: `roles.yaml`, `roles/health.yaml`. */
export function isCatalogueFile(file: string): boolean {
  const folder = dirname(file);
  const part = parts.find((name) => name === basename(file, extname(file)));
  if (basename(folder) === 'catalogue') return part !== undefined;
  return basename(dirname(folder)) === 'catalogue' && parts.some((name) => name === basename(folder));
}

/**
 * Reads questions, sectors, roles, law and helplines from a folder: one file with one list each. A list that grows too
 * long goes on in the files of a folder of its name: `roles.yaml`, then `roles/*.yaml` by name. Beside them,
 * `wordings/*.tsv` say what people type.
 */
export function loadCatalogue(folder: string): LoadedCatalogue {
  const print = fingerprint(folder);
  if (last?.print !== print) last = { print, catalogue: readCatalogue(folder) };
  return last.catalogue;
}

// While somebody edits a framework, its folder is read at each save, and the catalogue is most of the work.
let last: { readonly print: string; readonly catalogue: LoadedCatalogue } | undefined;

function fingerprint(folder: string): string {
  const files = [...parts.flatMap((part) => filesOf(folder, part)), ...wordingFiles(folder)];
  return JSON.stringify(files.map((file) => [file, readText(file, file)]));
}

function readCatalogue(folder: string): LoadedCatalogue {
  const problems: LocatedProblem[] = [];
  const texts = new Map<string, string>();
  const documents = new Map<Part, readonly CatalogueDocument[]>();
  for (const part of parts) {
    const schema: z.ZodType<unknown> = catalogueSchema.shape[part];
    const read = filesOf(folder, part).map((file) => readDocument(file, schema));
    for (const { document, text, problems: found } of read) {
      problems.push(...found);
      if (document && text !== undefined) texts.set(document.file, text);
    }
    // A list of which a file cannot be read is no list to judge others by.
    const whole = read.flatMap(({ document }) => document ?? []);
    if (whole.length === read.length) documents.set(part, whole);
  }

  const drafts = parts.map((part) => [part, listOf(documents.get(part), 'draft')] as const);
  // Law and helplines are for readers; no framework refers to them, so they may be missing while roles are judged.
  const draft = catalogueSchema.safeParse({
    law: [],
    helplines: [],
    ...Object.fromEntries(drafts.filter(([, list]) => list)),
  });
  if (!draft.success) return { problems, texts };
  for (const problem of catalogueChecks.flatMap((check) => check(draft.data))) {
    const place = placeOf(problem.path, documents);
    if (!place || isWithin(place.path, place.document.guessed)) continue;
    problems.push(locate({ ...problem, path: place.path }, place.document.file, place.document.positions));
  }
  const read = loadWordings(
    folder,
    draft.data.roles.map(({ id }) => id),
  );
  problems.push(...read.problems);
  const data = { ...draft.data, wordings: read.wordings };
  const whole =
    read.problems.length === 0 && parts.every((part) => listOf(documents.get(part), 'value') !== undefined);
  return { ...(whole && { catalogue: data }), draft: data, problems, texts };
}

/** `roles.yaml`, whether it is there or not, and all of `roles/`. */
function filesOf(folder: string, part: Part): readonly string[] {
  const more = join(folder, part);
  // A name that stands for all of them: reading it says that they cannot be read.
  const names = isThere(more) ? (namesIn(more) ?? ['*.yaml']) : [];
  const own = names.filter((name) => extname(name) === '.yaml');
  return [join(folder, `${part}.yaml`), ...own.map((name) => join(more, name))];
}

interface DocumentRead {
  readonly document?: CatalogueDocument;
  readonly text?: string;
  readonly problems: readonly LocatedProblem[];
}

function readDocument(file: string, schema: z.ZodType<unknown>): DocumentRead {
  const { text, problems } = readText(file, file);
  if (text === undefined) return { problems };
  const document = { ...parseDocument(text, file, schema), file };
  return { document, text, problems: document.problems };
}

/** The lists of all files of one part in one, unless one of them is too broken. */
function listOf(
  documents: readonly CatalogueDocument[] | undefined,
  of: 'draft' | 'value',
): readonly unknown[] | undefined {
  const lists = documents?.map((document) => document[of]);
  return lists?.every((list) => Array.isArray(list)) ? lists.flat() : undefined;
}

/** The file in which an entry of the joined list stands, and its path there. */
function placeOf(
  path: Path,
  documents: ReadonlyMap<Part, readonly CatalogueDocument[]>,
): { readonly document: CatalogueDocument; readonly path: Path } | undefined {
  const [name, index, ...rest] = path;
  const part = parts.find((known) => known === name);
  let i = Number(index);
  for (const document of (part && documents.get(part)) ?? []) {
    const { length } = Array.isArray(document.draft) ? document.draft : [];
    if (i < length) return { document, path: [i, ...rest] };
    i -= length;
  }
  return undefined;
}
