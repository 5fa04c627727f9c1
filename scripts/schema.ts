import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { frameworkJsonSchema, siteJsonSchema } from '#schema/json-schema';

const folder = join(import.meta.dirname, '..', 'public', 'schema');

/** Where the JSON Schemas are published, and where editors look for them. */
export const schemaFile = join(folder, 'framework.schema.json');
export const siteSchemaFile = join(folder, 'site.schema.json');

/** The published text of the schema of a framework. */
export function schemaText(): string {
  return toText(frameworkJsonSchema());
}

/** The same for the settings of a site. */
export function siteSchemaText(): string {
  return toText(siteJsonSchema());
}

function toText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const [, script] = process.argv;
if (script && existsSync(script) && realpathSync(script) === import.meta.filename) {
  mkdirSync(dirname(schemaFile), { recursive: true });
  writeFileSync(schemaFile, schemaText());
  writeFileSync(siteSchemaFile, siteSchemaText());
  console.log('Wrote public/schema/framework.schema.json and public/schema/site.schema.json');
}
