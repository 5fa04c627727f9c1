import { z } from 'zod';
import {
  durationSchema,
  dutySchema,
  idSchema,
  labelSchema,
  sourceSchema,
  statementSchema,
  textSchema,
  urlSchema,
} from './primitives.ts';

/** A part of the document that explains how things work; the topic decides where it stands on the page. */
export const topicSchema = z.strictObject({
  id: idSchema,
  topic: z.enum([
    'purpose',
    'context',
    'definitions',
    'priorities',
    'focus-groups',
    'principles',
    'responsibilities',
    'who-decides',
    'governance',
    'finding-needs',
    'programme',
    'access',
    'training-pool',
    'quality',
    'evaluation',
    'success-signs',
    'data',
    'funding',
    'review',
  ]),
  heading: labelSchema,
  intro: textSchema.optional(),
  list: z.enum(['closed', 'open', 'examples']).optional().meta({
    description: 'closed: the document gives the whole list. open: it "includes". examples: "such as".',
  }),
  items: z.array(statementSchema).min(1),
  note: textSchema.optional(),
  source: sourceSchema,
});

export const evaluationSchema = z.strictObject({
  id: idSchema,
  method: labelSchema,
  timing: labelSchema.optional(),
  sample: labelSchema.optional(),
  strength: dutySchema.optional(),
  threshold: z
    .strictObject({ value: z.number(), unit: labelSchema, text: textSchema })
    .optional()
    .meta({ description: 'A figure to reach; write unit: unknown where the document gives none.' }),
  measures: z.array(textSchema).min(1),
  note: textSchema.optional(),
  source: sourceSchema,
});

export const reportingSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  measures: z.array(textSchema).optional(),
  to: z.array(labelSchema).min(1),
  every: durationSchema,
  purpose: textSchema.optional(),
  source: sourceSchema,
});

export const chargingSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  strength: dutySchema.optional(),
  payers: z.array(labelSchema).optional(),
  trigger: textSchema.optional(),
  amount: textSchema.optional(),
  notice: z
    .strictObject({ value: z.int().positive(), unit: z.enum(['working-day', 'calendar-day']) })
    .optional()
    .meta({ description: 'Working days are not an ISO 8601 duration, so they are a number and a unit.' }),
  exemption: textSchema.optional(),
  reciprocal: textSchema.optional(),
  text: textSchema,
  note: textSchema.optional(),
  source: sourceSchema,
});

export const contactSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['website', 'email', 'telephone', 'post']),
  label: labelSchema,
  printed: labelSchema.meta({ description: 'Exactly as the document prints it.' }),
  normalised: z
    .string()
    .min(1)
    .max(240)
    .optional()
    .meta({ description: 'tel: digits only; an email address; a full web address.' }),
  status: z.enum(['as-printed', 'verified', 'dead']),
  checkedOn: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  note: textSchema.optional(),
  source: sourceSchema,
});

export const referenceSchema = z.strictObject({
  id: idSchema,
  title: labelSchema,
  publisher: labelSchema.optional(),
  year: z.int().min(1900).max(2100).optional(),
  edition: labelSchema.optional(),
  printedAs: labelSchema.optional(),
  url: urlSchema.optional(),
  linkStatus: z.enum(['present', 'lost-in-source', 'never-printed', 'bare-domain']),
  supersededBy: labelSchema
    .optional()
    .meta({ description: 'A later edition. Outside knowledge: shown as our remark.' }),
  note: textSchema.optional(),
  source: sourceSchema,
});

/** Something odd in the document itself, how we dealt with it, and which items it touches. */
export const anomalySchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['layout', 'contradiction', 'ambiguity', 'outdated', 'gap', 'naming']),
  text: textSchema,
  resolution: textSchema,
  touches: z
    .array(idSchema)
    .optional()
    .meta({ description: 'Ids of audiences, levels, rules, value sets … where it must be shown.' }),
  source: sourceSchema,
});

const notStatedTopicSchema = z.enum([
  'audiences',
  'levels',
  'deadlines',
  'refresh',
  'hours',
  'roles',
  'charging',
  'contacts',
  'evaluation',
  'allocation-authority',
  'two-groups',
  'cumulative',
  'prerequisites',
  'courses',
  'induction',
  'designated-leads',
  'deputies',
  'trainers',
  'senior-leaders',
  'residents',
  'volunteers',
  'no-contact',
  'governance',
  'rights',
  'lineage',
  'sector-standards',
  'amounts',
  'quality-assurance',
]);

/** Silence is a fact (model.md §1.4): a topic on which the document says nothing. */
export const notStatedSchema = z.strictObject({
  topic: notStatedTopicSchema,
  text: textSchema.meta({ description: 'One sentence that starts "This strategy does not say …".' }),
});

/** Which booklets a framework has; the chapters are in content/booklets. */
export const bookletSchema = z.strictObject({
  id: idSchema,
  title: labelSchema,
  kind: z.enum(['induction', 'audience', 'residents', 'trainers']),
  audiences: z.array(idSchema).optional(),
  forWhom: textSchema,
  chapters: z.array(idSchema).min(1),
});

export type Topic = z.output<typeof topicSchema>;
export type TopicKind = Topic['topic'];
export type Evaluation = z.output<typeof evaluationSchema>;
export type Reporting = z.output<typeof reportingSchema>;
export type Charging = z.output<typeof chargingSchema>;
export type Contact = z.output<typeof contactSchema>;
export type Reference = z.output<typeof referenceSchema>;
export type Anomaly = z.output<typeof anomalySchema>;
export type NotStatedTopic = z.output<typeof notStatedTopicSchema>;
export type NotStated = z.output<typeof notStatedSchema>;
export type Booklet = z.output<typeof bookletSchema>;
