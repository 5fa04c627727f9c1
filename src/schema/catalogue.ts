import { z } from 'zod';
import { field, idSchema, labelSchema, nationSchema, partialDateSchema, textSchema } from './primitives.ts';

export const questionSchema = z.strictObject({
  id: field(idSchema, 'The id of the question.', 'contact'),
  label: field(
    labelSchema,
    'The question in plain English, addressed to "you".',
    'How much contact do you have with children?',
  ),
  hint: field(textSchema.optional(), 'A line below the question.', 'Count people you meet, phone or visit.'),
  multiple: field(z.boolean(), 'true for tick boxes, false for one choice.', false),
  answers: field(
    z
      .array(
        z.strictObject({
          id: field(idSchema, 'The id of the answer.', 'regular'),
          label: field(labelSchema, 'The answer as people read it.', 'Regularly'),
          elsewhere: field(
            z.partialRecord(nationSchema, labelSchema).optional(),
            'The answer as people read it in a nation whose law has another name for it.',
            { wales: 'I carry out section 126 enquiries' },
          ),
          hint: field(textSchema.optional(), 'A line below the answer.', 'Or a lot for a short time.'),
          alone: field(
            z.boolean().optional(),
            'true for "none of these": it can not be ticked with another.',
            true,
          ),
        }),
      )
      .min(2),
    'All answers. “Not sure” is always there and is not listed.',
    [
      { id: 'none', label: 'None' },
      { id: 'regular', label: 'Regularly' },
    ],
  ),
});

const sectorSchema = z.strictObject({ id: idSchema, label: labelSchema, note: textSchema.optional() });

/** The usual answers of somebody in a role. Leave out a question where it depends on the post. */
const profileSchema = z.strictObject({
  answers: z.record(idSchema, z.array(idSchema).min(1)),
  reason: textSchema.meta({ description: 'Why these are the usual answers; shown as our reading.' }),
});

const roleSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  sector: idSchema,
  family: labelSchema.optional().meta({ description: 'The narrower field: "primary care".' }),
  aliases: z
    .array(labelSchema)
    .meta({ description: 'What people call the job. Shown when one of them matched.' }),
  matchOnly: z
    .array(labelSchema)
    .optional()
    .meta({ description: 'Words that find the role but are never shown.' }),
  notSynonyms: z.array(labelSchema).optional().meta({ description: 'Look alike but are another job.' }),
  ambiguousWith: z
    .array(idSchema)
    .optional()
    .meta({ description: 'Roles that share an alias with this one.' }),
  soc: z.array(z.string().regex(/^\d{4}(?:\/\d{2})?$/)).optional(),
  firstPerson: labelSchema
    .optional()
    .meta({ description: 'How somebody says it, where "I am a …" does not work: "I work in a hospital".' }),
  generic: z
    .boolean()
    .optional()
    .meta({ description: 'true for a role that stands for many jobs, such as "any member of staff".' }),
  nations: z.array(nationSchema).min(1).optional().meta({
    description: 'Where a job is named after the law of some nations. Leave it out for a job of all of them.',
  }),
  profile: profileSchema,
});

/** Which of the two go together is the check `check-date`. */
const whetherChecked = {
  checkedOn: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional()
    .meta({
      description: 'The day on which somebody last compared it with its source. None with confidence C.',
    }),
  confidence: z
    .enum(['A', 'B', 'C'])
    .meta({ description: 'A: settled. B: stable. C: not checked, so it is not printed.' }),
};

const lawFactSchema = z.strictObject({
  id: idSchema,
  topic: idSchema,
  nation: z.union([nationSchema, z.literal('uk'), z.literal('england-and-wales')]),
  text: textSchema,
  instrument: labelSchema,
  year: z.int().optional(),
  strength: z.enum(['must', 'should', 'is']).optional(),
  validFrom: partialDateSchema.optional(),
  validTo: partialDateSchema.optional(),
  ...whetherChecked,
});

const helplineSchema = z.strictObject({
  id: idSchema,
  name: labelSchema,
  forWhom: labelSchema,
  telephone: z.string().min(3).max(20).optional(),
  email: z.string().min(3).max(120).optional(),
  note: textSchema.optional(),
  nation: z.union([nationSchema, z.literal('uk')]),
  ...whetherChecked,
});

/** The data that all frameworks share. */
export const catalogueSchema = z.strictObject({
  questions: z.array(questionSchema).min(1),
  sectors: z.array(sectorSchema).min(1),
  roles: z.array(roleSchema).min(1),
  law: z.array(lawFactSchema),
  helplines: z.array(helplineSchema),
});

export type Question = z.output<typeof questionSchema>;
export type Role = z.output<typeof roleSchema>;
export type LawFact = z.output<typeof lawFactSchema>;
export type Helpline = z.output<typeof helplineSchema>;
/** What people type, and what they mean by it: roles, the likeliest first; a worry; or neither. Lines of text, not YAML. */
export interface Wording {
  readonly text: string;
  readonly meant: readonly string[] | 'worry' | 'none';
}

export type Catalogue = z.output<typeof catalogueSchema> & { readonly wordings?: readonly Wording[] };
