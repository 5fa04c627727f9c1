import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { textLeaves } from '#checks/text-leaves';
import type { Catalogue } from '#model/framework';
import type { Path } from '#model/problem';
import { catalogueSchema } from '#schema/catalogue';
import { frameworkSchema } from '#schema/framework';
import { parseDocument } from '#source/parse-document';

/** A text in a file, with the characters of the file it is made of. */
export interface Leaf {
  readonly path: Path;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether something else in the files has to have this id. */
  readonly isReference: boolean;
}

/** A real file to be damaged. */
export interface Source {
  readonly file: string;
  /** The list of the catalogue to which it belongs; none for a framework. */
  readonly part?: Exclude<keyof Catalogue, 'wordings'>;
  readonly text: string;
  readonly leaves: readonly Leaf[];
  /** The same, by the field in which they stand. */
  readonly fields: readonly (readonly Leaf[])[];
}

const root = join(import.meta.dirname, '..', '..');
const frameworks = join(root, 'frameworks');

/** What the schema demands of ids, seen from outside: this is no id. */
const noId = 'Not an id!';
// These ids name the thing itself, or group things by equality: nothing else has to have them.
const naming = new Set(['id', 'series', 'topic']);

/** Every real file: the frameworks, and the files of the catalogue. */
export function readSources(): readonly Source[] {
  const isReferencePlace = new Map<string, boolean>();
  return yamlFiles().map((file) => {
    const folder = basename(dirname(file));
    const part = file.includes('catalogue')
      ? partOf(folder === 'catalogue' ? basename(file, '.yaml') : folder)
      : undefined;
    const schema: z.ZodType<unknown> = part ? catalogueSchema.shape[part] : frameworkSchema;
    const text = readFileSync(file, 'utf8');
    const { value, positions } = parseDocument(text, file, schema);
    if (value === undefined) throw new Error(`${file} must be right before it can be damaged.`);
    const lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];

    const leaves = [...textLeaves(value)].map(({ path, text: content }): Leaf => {
      const { line, column } = positions.valueAt(path);
      const start = (lineStarts[line - 1] ?? 0) + column - 1;
      const end = start + (positions.rawText(path)?.length ?? 0);
      const place = `${part ?? ''} ${fieldOf(path)}`;
      const known = isReferencePlace.get(place);
      const isReference = known ?? demandsId(value, path, schema);
      isReferencePlace.set(place, isReference);
      return { path, text: content, start, end, isReference };
    });
    const fields = [...Map.groupBy(leaves, ({ path }) => fieldOf(path)).values()];
    return { file, ...(part && { part }), text, leaves, fields };
  });
}

/** "audiences.*.label" */
function fieldOf(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
}

/** Asks the schema, not the list of references that the checks use: that one may have a gap. */
function demandsId(value: unknown, path: Path, schema: z.ZodType<unknown>): boolean {
  const last = path.findLast((step) => typeof step === 'string');
  if (last === undefined || naming.has(last)) return false;
  const copy = structuredClone(value);
  let holder: unknown = copy;
  for (const step of path.slice(0, -1)) holder = Reflect.get(Object(holder), step);
  Reflect.set(Object(holder), path.at(-1) ?? '', noId);
  const issues = schema.safeParse(copy).error?.issues ?? [];
  return JSON.stringify(issues).includes('[a-z0-9]+(?:-[a-z0-9]+)*');
}

function partOf(name: string): Exclude<keyof Catalogue, 'wordings'> {
  const part = (['questions', 'sectors', 'roles', 'law', 'helplines'] as const).find(
    (known) => known === name,
  );
  if (!part) throw new Error(`The catalogue has no part ${name}.`);
  return part;
}

function yamlFiles(): readonly string[] {
  return readdirSync(frameworks, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(frameworks, name));
}
