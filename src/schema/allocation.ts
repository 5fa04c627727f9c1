import { z } from 'zod';
import { criterionSchema } from './criterion.ts';
import {
  field,
  idSchema,
  labelSchema,
  sourceSchema,
  statementSchema,
  textSchema,
  urlSchema,
} from './primitives.ts';

/** How people come to be in a group, and who decides (model.md §1.3). */
export const allocationSchema = z.strictObject({
  mode: field(
    z.enum(['role-list', 'description', 'delegated', 'external']),
    'role-list: jobs for each group. description: each group is described. delegated: employers decide. external: another document.',
    'description',
  ),
  authority: field(
    z.enum(['employer', 'self', 'line-manager', 'framework', 'individual', 'not-stated']),
    'Who decides which group somebody is in.',
    'employer',
  ),
  authorityNote: field(
    textSchema,
    'Who decides, in one plain sentence, also when the document does not say.',
    'Your employer decides which group you are in.',
  ),
  method: field(textSchema.optional(), 'How they decide.', 'They map each post against the descriptions.'),
  ordered: field(z.boolean(), 'true when at least some audiences form a ladder.', true),
  straddleRule: field(
    z.enum(['higher', 'all-matching', 'employer-decides', 'not-stated']),
    'What holds for somebody who fits two groups.',
    'higher',
  ),
  straddleNote: field(textSchema.optional(), 'The same in words.', 'The higher group counts.'),
  cumulative: field(
    z.enum(['yes', 'no', 'implied', 'not-stated', 'by-matrix']),
    'Whether a higher group also has the training of the lower ones.',
    'not-stated',
  ),
  cumulativeNote: field(
    textSchema.optional(),
    'The same in words.',
    'The table gives Level 1 to every group.',
  ),
  statement: field(
    textSchema,
    'How people are sorted, in one or two sentences.',
    'The strategy describes whom each group is for.',
  ),
  source: sourceSchema,
});

/** An explicit answer for people whom the document puts in no group. */
export const outcomeSchema = z.strictObject({
  id: field(idSchema, 'The id of this answer.', 'no-group'),
  label: field(labelSchema, 'The answer in a few words.', 'No group for residents'),
  basis: field(
    z.enum(['delegated', 'external', 'not-covered']),
    'delegated: employers decide. external: another document. not-covered: the strategy has nothing.',
    'not-covered',
  ),
  when: field(criterionSchema.optional(), 'Leave it out for the outcome that catches everybody else.', {
    question: 'connection',
    is: ['resident'],
  }),
  exempt: field(
    z.boolean().optional(),
    'true when it wins over every group: for residents, settings or others that the document leaves out or exempts.',
    true,
  ),
  text: field(textSchema, 'What is said to these people.', 'The strategy has no group for residents.'),
  nextStep: field(
    textSchema,
    'What the reader can do now. Our advice unless the document gives it.',
    'Ask your employer what training you need.',
  ),
  nearest: field(idSchema.optional(), 'The audience whose description comes nearest.', 'group-1'),
  references: field(
    z.array(field(idSchema, 'The id of a reference.', 'guidance')).optional(),
    'The documents that hold the answer.',
    ['guidance'],
  ),
  url: field(urlSchema.optional(), 'A page that helps further.', 'https://www.example.org/'),
  source: sourceSchema.optional(),
});

/** A function or post across all groups: designated lead, deputy, trainer (model.md §2). */
export const designationSchema = z.strictObject({
  id: field(idSchema, 'The id of the post.', 'designated-safeguarding-lead'),
  label: field(labelSchema, 'What the post is called.', 'Designated safeguarding lead'),
  aliases: field(z.array(labelSchema).optional(), 'Other names.', ['DSL']),
  when: field(criterionSchema, 'The answers that show that a person holds it.', {
    question: 'functions',
    is: ['designated-safeguarding-lead'],
  }),
  roles: field(
    z.array(field(idSchema, 'A role of the catalogue.', 'designated-safeguarding-lead')).optional(),
    'Roles of the catalogue that hold it by name.',
    ['designated-safeguarding-lead'],
  ),
  sectorLimit: field(textSchema.optional(), 'Where it holds, if not everywhere.', 'In schools only.'),
  group: field(
    textSchema.optional(),
    'What the document says about the group of this designation, or that it says nothing.',
    'The strategy does not say which group leads are in.',
  ),
  duties: field(z.array(statementSchema).optional(), 'What people in this post do.', [
    { text: 'Keep a record of worries.' },
  ]),
  note: field(textSchema.optional(), 'Our remark.', 'The document does not mention deputies.'),
  source: sourceSchema,
});

/** Standards that a sector has of its own, and how they stand to this document. */
export const sectorStandardSchema = z.strictObject({
  id: field(idSchema, 'The id of this entry.', 'health-standards'),
  sectors: field(
    z.array(field(idSchema, 'A sector of the catalogue.', 'health')).min(1),
    'For which sectors.',
    ['health'],
  ),
  label: field(labelSchema, 'A short name.', 'Standards for health staff'),
  relation: field(
    z.enum(['parallel', 'instead-of', 'equivalent', 'aligned', 'mentioned']),
    'How they stand to this document.',
    'parallel',
  ),
  standards: field(
    z.array(field(idSchema, 'The id of a reference.', 'guidance')).min(1),
    'Ids of references.',
    ['guidance'],
  ),
  basis: field(
    z.enum(['stated', 'interpreted']),
    'stated: the document says so. interpreted: it is our reading.',
    'stated',
  ),
  text: field(textSchema, 'The same in words.', 'Health staff also follow their own standards.'),
  source: sourceSchema,
});

/** A level or group that counts as one of another framework. Never inferred silently (V18). */
export const equivalenceSchema = z.strictObject({
  level: field(idSchema.optional(), 'A level of this file.', 'level-2'),
  audience: field(idSchema.optional(), 'An audience of this file.', 'group-2'),
  equals: field(
    z.strictObject({
      framework: field(idSchema.optional(), 'The id of a framework on this site.', 'northshire-2021'),
      title: field(labelSchema, 'The other document.', 'National competencies'),
      level: field(labelSchema, 'Its level, as printed.', 'Level B'),
    }),
    'What it counts as.',
    { title: 'National competencies', level: 'Level B' },
  ),
  asserted: field(
    z.enum(['stated', 'inferred']),
    'stated: the document says so. inferred: it is our conclusion.',
    'stated',
  ),
  note: field(textSchema.optional(), 'Our remark.', 'The document says it only of Level 2.'),
  source: sourceSchema,
});

export type Allocation = z.output<typeof allocationSchema>;
export type Outcome = z.output<typeof outcomeSchema>;
export type Designation = z.output<typeof designationSchema>;
export type SectorStandard = z.output<typeof sectorStandardSchema>;
