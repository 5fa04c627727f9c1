import { z } from 'zod';

/** Gives a field what it is for and an example: for editors, for messages and for the reference in the guides. */
export function field<T extends z.ZodType>(
  schema: T,
  description: string,
  ...examples: readonly unknown[]
): T {
  return schema.meta({ description, examples: [...examples] });
}

/** Lower-case words joined by hyphens: `gp-receptionist`. Used in addresses, so it never changes once published. */
export const idSchema = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .meta({
    description: 'A short name for links: lower-case letters, digits and single hyphens.',
    examples: ['group-1', 'gp-receptionist'],
  });

/** One line for people: a name, a label, a heading. */
export const labelSchema = z
  .string()
  .min(1)
  .max(240)
  .meta({ description: 'A short label or name.', examples: ['Group 1'] });

/** A sentence or two for people, in our own words. Plain text: no HTML, no Markdown. */
export const textSchema = z
  .string()
  .min(1)
  .max(1600)
  .meta({
    description: 'Plain text in your own words. No HTML or Markdown.',
    examples: ['People who meet children and families now and then.'],
  });

/** Where in the published document this stands (model.md §1.4: nothing is a fact without a source). */
export const sourceSchema = z
  .union([
    z.string().min(1).max(160),
    z.strictObject({
      section: field(z.string().min(1).max(160), 'The section, or the heading.', '§6.12', 'Introduction'),
      page: field(z.int().positive().optional(), 'The page of the printed document.', 12),
      note: field(textSchema.optional(), 'Our remark on where it stands.', 'In the margin of the table.'),
    }),
  ])
  .meta({
    description:
      'The section of the published document: "§6.12", or the heading where sections have no numbers.',
    examples: ['§6.12', 'Introduction'],
  });

/**
 * A date as precise as the source prints it: `2015`, `2023-06` or `2023-10-05`.
 * Only the shape is checked here; whether the day exists is the check `impossible-date`.
 */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  .meta({
    description: 'A year, a month or a day in ISO form. Never give more precision than the document does.',
    examples: ['2015', '2023-06', '2023-10-05'],
  });

/** ISO 8601 duration, one unit, date part only: `P3M`. Positive and parsable is the check `impossible-duration`. */
export const durationSchema = z
  .string()
  .regex(/^P\d+[YMWD]$/)
  .meta({
    description: 'A length of time: P and a number and Y (years), M (months), W (weeks) or D (days).',
    examples: ['P3M', 'P2Y'],
  });

/** A web address in full. Scheme and host are judged by the check `unsafe-url`. */
export const urlSchema = z
  .string()
  .min(1)
  .max(500)
  .meta({ description: 'A full web address that starts with https://', examples: ['https://chscp.org.uk/'] });

export const nationSchema = field(
  z.enum(['england', 'wales', 'scotland', 'northern-ireland']),
  'The nation whose law and services apply.',
  'england',
);
export const domainSchema = field(
  z.enum(['children', 'adults', 'community-safety']),
  'Whom or what it protects.',
  'children',
);

/** How strongly the source says it. `will` and `is-important` keep wording that is neither must nor should. */
export const dutySchema = field(
  z.enum(['must', 'should', 'may', 'will', 'is-important']),
  'How strongly the document says it. Never stronger than it does.',
  'should',
);

export const personaSchema = field(
  z.enum(['staff', 'volunteer', 'resident', 'trainer', 'manager', 'commissioner', 'carer', 'learner']),
  'A kind of reader.',
  'volunteer',
);

/** Labels in other languages, by language tag: `{ cy: 'Grŵp A' }`. Shown with the right `lang`. */
export const translationsSchema = z.partialRecord(z.enum(['cy', 'gd', 'ga']), labelSchema).meta({
  description: 'The label in Welsh (cy), Scottish Gaelic (gd) or Irish (ga).',
  examples: [{ cy: 'Grŵp A' }],
});

/** One thing the document says, in our words, with what qualifies it. */
export const statementSchema = z
  .strictObject({
    id: field(idSchema.optional(), 'Needed only where something points to this statement.', 'annual-report'),
    label: field(labelSchema.optional(), 'A short name for it.', 'Annual report'),
    text: field(textSchema, 'What the document says, in your own words.', 'The board looks at attendance.'),
    actor: field(labelSchema.optional(), 'Who has to do it, where the list has several actors.', 'Employers'),
    strength: dutySchema.optional(),
    qualifier: field(labelSchema.optional(), 'A limiting phrase that must stay with it.', 'as appropriate'),
    items: field(
      z.array(field(textSchema, 'One part.', 'Attendance')).optional(),
      'The parts, one by one, where the document lists them.',
      ['Attendance', 'Feedback'],
    ),
    url: urlSchema.optional(),
    source: field(sourceSchema.optional(), 'Only where it differs from the source of the list.', '§6.12'),
    note: field(
      textSchema.optional(),
      'Our remark: how we read it, or what is missing.',
      'The document gives no date.',
    ),
  })
  .meta({
    description: 'One thing that the document says, in your own words.',
    examples: [{ text: 'Employers keep a record of training.', strength: 'should' }],
  });

export type Source = z.output<typeof sourceSchema>;
export type PartialDate = z.output<typeof partialDateSchema>;
export type Duration = z.output<typeof durationSchema>;
export type Nation = z.output<typeof nationSchema>;
export type Domain = z.output<typeof domainSchema>;
export type Duty = z.output<typeof dutySchema>;
export type Persona = z.output<typeof personaSchema>;
export type Statement = z.output<typeof statementSchema>;
