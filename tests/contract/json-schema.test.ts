import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaFile, schemaText, siteSchemaFile, siteSchemaText } from '../../scripts/schema.ts';

it('the published JSON Schemas say what the schemas say; if not, run `node scripts/schema.ts`', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(schemaText());
  expect(readFileSync(siteSchemaFile, 'utf8')).toBe(siteSchemaText());
});
