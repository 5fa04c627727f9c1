import { z } from 'zod';
import { domainSchema, dutySchema, idSchema, labelSchema, sourceSchema, textSchema } from './primitives.ts';

/** What the items of different strategies are about, so that a trainer can compare them (our sorting). */
const themeSchema = z.enum([
  'childs-voice',
  'adults-voice',
  'diversity',
  'multi-agency',
  'law-and-policy',
  'roles-and-responsibilities',
  'lived-experience',
  'evidence',
  'family-partnership',
  'reflective-practice',
  'learning-from-reviews',
  'vulnerability',
  'trainer-quality',
  'wellbeing-and-prevention',
  'workforce',
  'communities',
]);

const valueItemSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  text: textSchema,
  qualifier: labelSchema
    .optional()
    .meta({ description: 'The limiting phrase as printed: "appropriate to role".' }),
  trainerPrompt: textSchema.meta({ description: 'A question that a trainer can ask of a session. Ours.' }),
  themes: z.array(themeSchema).min(1),
  source: sourceSchema.optional(),
  note: textSchema.optional(),
});

/** Core values, golden threads, principles or tests that all training must honour. */
export const valueSetSchema = z.strictObject({
  id: idSchema,
  kind: z.enum([
    'core-value',
    'golden-thread',
    'principle',
    'training-test',
    'training-aim',
    'delivery-principle',
  ]),
  label: labelSchema,
  appliesTo: labelSchema.meta({ description: 'Which training: "all training", "training about children".' }),
  domain: domainSchema.optional(),
  strength: dutySchema,
  strengthNote: textSchema.optional(),
  qualifier: labelSchema.optional(),
  intro: textSchema,
  paraphrase: z
    .literal(true)
    .optional()
    .meta({ description: 'Required where the rights holder wants permission (V14).' }),
  items: z.array(valueItemSchema).min(1),
  source: sourceSchema,
});

export type Theme = z.output<typeof themeSchema>;
export type ValueItem = z.output<typeof valueItemSchema>;
export type ValueSet = z.output<typeof valueSetSchema>;
