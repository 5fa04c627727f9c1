import { join } from 'node:path';
import type { z } from 'zod';
import { catalogueChecks } from '#checks/all-checks';
import type { Catalogue } from '#model/framework';
import type { LocatedProblem } from '#model/problem';
import { catalogueSchema } from '#schema/catalogue';
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

type Part = keyof Catalogue;
const parts = Object.keys(catalogueSchema.shape).filter((key): key is Part => key in catalogueSchema.shape);

/** The names of the files in a catalogue folder. */
export const catalogueFiles: readonly string[] = parts.map((part) => `${part}.yaml`);

/** Reads questions, sectors, roles, law and helplines from a folder: one file with one list each. */
export function loadCatalogue(folder: string): LoadedCatalogue {
  const problems: LocatedProblem[] = [];
  const texts = new Map<string, string>();
  const documents = new Map<Part, ParsedDocument<unknown>>();
  for (const part of parts) {
    const file = join(folder, `${part}.yaml`);
    const read = readText(file, file);
    problems.push(...read.problems);
    if (read.text === undefined) continue;
    texts.set(file, read.text);
    const schema: z.ZodType<unknown> = catalogueSchema.shape[part];
    const document = parseDocument(read.text, file, schema);
    documents.set(part, document);
    problems.push(...document.problems);
  }

  const drafts = parts.map((part) => [part, documents.get(part)?.draft] as const);
  // Law and helplines are for readers; no framework refers to them, so they may be missing while roles are judged.
  const draft = catalogueSchema.safeParse({
    law: [],
    helplines: [],
    ...Object.fromEntries(drafts.filter(([, list]) => list)),
  });
  if (!draft.success) return { problems, texts };
  const guessed = [...documents].flatMap(([part, document]) =>
    document.guessed.map((path) => [part, ...path]),
  );
  for (const problem of catalogueChecks.flatMap((check) => check(draft.data))) {
    const [part, ...path] = problem.path;
    const document = parts.find((name) => name === part && documents.has(name));
    const positions = document && documents.get(document)?.positions;
    if (!positions || isWithin(problem.path, guessed)) continue;
    problems.push(locate({ ...problem, path }, join(folder, `${document}.yaml`), positions));
  }
  const whole = parts.every((part) => documents.get(part)?.value !== undefined);
  return { ...(whole && { catalogue: draft.data }), draft: draft.data, problems, texts };
}
