import { z } from 'zod';
import { wayInSchema } from './criterion.ts';
import {
  dutySchema,
  idSchema,
  labelSchema,
  personaSchema,
  sourceSchema,
  statementSchema,
  textSchema,
  translationsSchema,
} from './primitives.ts';

/** A job that the document prints (named), describes (described), or that we place ourselves (interpreted). */
const roleExampleSchema = z.strictObject({
  role: idSchema.meta({ description: 'A role of the catalogue.' }),
  basis: z.enum(['named', 'described', 'interpreted']),
  printed: labelSchema.optional().meta({ description: 'The word or phrase as the document prints it.' }),
  note: textSchema.optional(),
  source: sourceSchema.optional(),
});

/** Training that hangs on the audience itself, where the document has no separate levels (SHR-23, CH-52). */
const audienceTrainingSchema = z.strictObject({
  label: labelSchema,
  strength: dutySchema.optional(),
  purposes: z.array(statementSchema).optional(),
  content: z.array(statementSchema).optional(),
  methods: z.array(statementSchema).optional(),
  note: textSchema.optional(),
  source: sourceSchema,
});

/** A group, tier, staff group or workforce: who you are (model.md §2). */
export const audienceSchema = z.strictObject({
  id: idSchema,
  code: z.string().min(1).max(12).optional(),
  label: labelSchema,
  translations: translationsSchema.optional(),
  aliases: z.array(labelSchema).optional(),
  kind: z.enum(['group', 'tier', 'staff-group', 'workforce', 'stage']),
  order: z.int().positive().optional().meta({
    description:
      'Place on the ladder, 1 lowest. Leave it out for a function that is added to a group (CW15-36).',
  }),
  summary: textSchema.meta({ description: 'One short sentence that starts "People who …".' }),
  description: textSchema,
  ways: z.array(wayInSchema).optional().meta({ description: 'Sets of answers that put a person here.' }),
  roleExamples: z.array(roleExampleSchema).optional(),
  exampleList: z.enum(['open', 'partly-open', 'closed']).optional().meta({
    description: 'Whether the printed list of jobs is only examples (open) or the whole list (closed).',
  }),
  openTo: z.array(personaSchema).optional(),
  includes: z.array(idSchema).optional().meta({ description: 'Audiences whose training this one also has.' }),
  training: audienceTrainingSchema.optional(),
  notes: z.array(textSchema).optional(),
  source: sourceSchema,
});

export type RoleExample = z.output<typeof roleExampleSchema>;
export type AudienceTraining = z.output<typeof audienceTrainingSchema>;
export type Audience = z.output<typeof audienceSchema>;
