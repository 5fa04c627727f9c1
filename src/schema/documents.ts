import { z } from 'zod';
import { field, idSchema, labelSchema, sourceSchema, textSchema, urlSchema } from './primitives.ts';

export const contactSchema = z.strictObject({
  id: field(idSchema, 'The id of the contact.', 'training-team'),
  kind: field(z.enum(['website', 'email', 'telephone', 'post']), 'What kind of contact it is.', 'telephone'),
  label: field(labelSchema, 'Whom you reach.', 'Training team'),
  printed: field(labelSchema, 'Exactly as the document prints it.', '01244 123456'),
  normalised: field(
    z.string().min(1).max(240).optional(),
    'tel: digits only; an email address; a full web address.',
    '01244123456',
  ),
  status: field(
    z.enum(['as-printed', 'verified', 'dead']),
    'Whether somebody has tried it: verified and dead with the day in checkedOn.',
    'as-printed',
  ),
  checkedOn: field(
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional(),
    'The day on which somebody tried it.',
    '2026-11-22',
  ),
  note: field(textSchema.optional(), 'Our remark.', 'The number has one digit too few.'),
  source: sourceSchema,
});

export const referenceSchema = z.strictObject({
  id: field(idSchema, 'The id of the reference.', 'guidance'),
  title: field(labelSchema, 'The title of the document.', 'Working Together to Safeguard Children'),
  publisher: field(labelSchema.optional(), 'Who publishes it.', 'HM Government'),
  year: field(z.int().min(1900).max(2100).optional(), 'The year of the edition that is meant.', 2018),
  edition: field(labelSchema.optional(), 'The edition.', 'Fourth edition'),
  printedAs: field(labelSchema.optional(), 'The title as this document prints it.', 'Working Together'),
  url: field(urlSchema.optional(), 'The link that the document prints.', 'https://www.example.org/guidance'),
  linkStatus: field(
    z.enum(['present', 'lost-in-source', 'never-printed', 'bare-domain']),
    'Whether the document prints a link.',
    'never-printed',
  ),
  supersededBy: field(
    labelSchema.optional(),
    'A later edition. Outside knowledge: shown as our remark.',
    'Working Together 2023',
  ),
  note: field(textSchema.optional(), 'Our remark.', 'The document gives no year.'),
  source: sourceSchema,
});

/** Something odd in the document itself, how we dealt with it, and which items it touches. */
export const anomalySchema = z.strictObject({
  id: field(idSchema, 'The id of this remark.', 'two-names-for-level-1'),
  kind: field(
    z.enum(['layout', 'contradiction', 'ambiguity', 'outdated', 'gap', 'naming']),
    'What is odd.',
    'contradiction',
  ),
  text: field(textSchema, 'What is odd, fairly put.', 'The table and the text give Level 1 different names.'),
  resolution: field(textSchema, 'How we dealt with it.', 'We use the name in the table.'),
  touches: field(
    z.array(field(idSchema, 'Any id of this file.', 'level-1')).optional(),
    'Ids of audiences, levels, rules, value sets … where it must be shown.',
    ['level-1'],
  ),
  source: sourceSchema,
});

export type Contact = z.output<typeof contactSchema>;
export type Reference = z.output<typeof referenceSchema>;
export type Anomaly = z.output<typeof anomalySchema>;
