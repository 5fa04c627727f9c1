import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { frameworkJsonSchema, schemaFile } from '../../scripts/schema.ts';

it('the published JSON Schema says what the schema says; if not, run `node scripts/schema.ts`', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(frameworkJsonSchema());
});
