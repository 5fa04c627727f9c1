import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { frameworkSchema } from '#schema/framework';

/** Where the JSON Schema is published, and where editors look for it. */
export const schemaFile = join(import.meta.dirname, '..', 'public', 'schema', 'framework.schema.json');

/** The shape of a framework file as a JSON Schema (draft 7), so that editors can complete and explain its fields. */
export function frameworkJsonSchema(): string {
  const { $schema, ...shape } = z.toJSONSchema(frameworkSchema, { io: 'input', target: 'draft-7' });
  const about = {
    $schema,
    title: 'Lanyard framework',
    description:
      'One learning and development strategy of a safeguarding partnership. Run npm run validate for all checks.',
  };
  return `${JSON.stringify({ ...about, ...shape }, null, 2)}\n`;
}

const [, script] = process.argv;
if (script && existsSync(script) && realpathSync(script) === import.meta.filename) {
  mkdirSync(dirname(schemaFile), { recursive: true });
  writeFileSync(schemaFile, frameworkJsonSchema());
  console.log('Wrote public/schema/framework.schema.json');
}
