import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaFile, siteSchemaFile } from '../../scripts/schema.ts';

interface Node {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly [key: string]: unknown;
}

/** Every named field of the published schema, however deep, with the path to it. */
function* fieldsOf(node: unknown, path: string): Generator<readonly [path: string, field: Node]> {
  if (Array.isArray(node)) {
    for (const part of node) yield* fieldsOf(part, path);
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, part] of Object.entries(node)) {
      if (key === 'properties') {
        for (const [name, field] of Object.entries(part as Record<string, Node>)) {
          yield [`${path}.${name}`, field];
          yield* fieldsOf(field, `${path}.${name}`);
        }
      } else if (key !== 'examples') yield* fieldsOf(part, path);
    }
  }
}

const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
const definitions: Readonly<Record<string, Node>> = schema.definitions ?? {};
/** A condition holds conditions, so it stands once and is pointed to. */
const follow = (field: Node): Node =>
  typeof field.$ref === 'string' ? { ...definitions[field.$ref.split('/').at(-1) ?? ''], ...field } : field;

const fields = [...fieldsOf(schema, '')].map(([path, field]) => [path, follow(field)] as const);

it('every field of a framework file has a description and an example, for editors and for the reference', () => {
  expect(fields.length).toBeGreaterThan(300);
  const silent = fields.filter(
    ([, { description, examples }]) => !description || !examples?.length || examples.includes(null),
  );
  expect([...new Set(silent.map(([path]) => path))]).toEqual([]);
});

it('no description is left over from the kind of text alone where fields stand side by side', () => {
  const generic = [
    'A short label or name.',
    'A short name for links: lower-case letters, digits and single hyphens.',
  ];
  const bare = fields.filter(([, { description = '' }]) => generic.includes(description));
  expect([...new Set(bare.map(([path]) => path))]).toEqual([]);
});

it('so does every setting of a site', () => {
  const settings = [...fieldsOf(JSON.parse(readFileSync(siteSchemaFile, 'utf8')), '')];
  expect(settings.length).toBeGreaterThan(20);
  const silent = settings.filter(([, { description, examples }]) => !description || !examples?.length);
  expect(silent.map(([path]) => path)).toEqual([]);
});
