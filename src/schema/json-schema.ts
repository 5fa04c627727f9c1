import { z } from 'zod';
import { frameworkSchema } from './framework.ts';
import { siteSettingsSchema } from './site-settings.ts';

/** The shape of a framework file as a JSON Schema (draft 7): for editors, and for the reference in the guides. */
export function frameworkJsonSchema(): z.core.JSONSchema.BaseSchema {
  return titled(
    frameworkSchema,
    'Lanyard framework',
    'One learning and development strategy of a safeguarding partnership. Run npm run validate for all checks.',
  );
}

/** The shape of content/site.yaml, in the same way. */
export function siteJsonSchema(): z.core.JSONSchema.BaseSchema {
  return titled(
    siteSettingsSchema,
    'Lanyard site',
    'What a partnership changes to make the site its own. Run npm run validate for all checks.',
  );
}

function titled(schema: z.ZodType, title: string, description: string): z.core.JSONSchema.BaseSchema {
  const { $schema, ...shape } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  return { ...($schema !== undefined && { $schema }), title, description, ...shape };
}
