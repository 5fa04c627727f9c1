import { z } from 'zod';
import { criterionSchema } from './criterion.ts';
import {
  durationSchema,
  field,
  idSchema,
  labelSchema,
  personaSchema,
  sourceSchema,
  statementSchema,
  textSchema,
  translationsSchema,
  urlSchema,
} from './primitives.ts';

const ids = (what: string, example: string) =>
  z
    .array(field(idSchema, what, example))
    .min(1)
    .optional();

/** Whom a rule or an entitlement is for. Keys narrow each other (and); the values of one key widen (or). */
export const selectorSchema = z
  .union([
    z.literal('everyone'),
    z.strictObject({
      audiences: field(ids('The id of an audience.', 'group-1'), 'For these groups.', ['group-1']),
      levels: field(ids('The id of a level.', 'level-1'), 'For whoever has one of these levels.', [
        'level-1',
      ]),
      roles: field(ids('A role of the catalogue.', 'librarian'), 'For these roles.', ['librarian']),
      designations: field(
        ids('The id of a designation.', 'designated-safeguarding-lead'),
        'For these posts.',
        ['designated-safeguarding-lead'],
      ),
      areas: field(
        ids('The id of an area of this file.', 'northshire'),
        'In these of the areas for which the document holds.',
        ['northshire'],
      ),
      sectors: field(ids('A sector of the catalogue.', 'health'), 'In these sectors.', ['health']),
      personas: field(z.array(personaSchema).min(1).optional(), 'For these kinds of reader.', ['volunteer']),
      when: field(
        criterionSchema.optional(),
        'For those who give these answers, also to a question of this file.',
        {
          question: 'contact',
          is: ['regular'],
        },
      ),
    }),
  ])
  .meta({
    description:
      'everyone, or any of audiences, levels, roles, designations, areas, sectors, personas, when.',
    examples: ['everyone', { audiences: ['group-1'] }],
  });

const levelId = field(idSchema, 'The id of a level.', 'level-1');
const statements = (description: string, text: string) =>
  field(z.array(statementSchema).optional(), description, [{ text }]);

/** What you learn: level, pathway, module or set of competencies. */
export const levelSchema = z.strictObject({
  id: field(idSchema, 'The id of the level, for its page.', 'level-1'),
  code: field(z.string().min(1).max(12).optional(), 'The letter or number alone.', '1'),
  label: field(labelSchema, 'What the document calls it.', 'Level 1'),
  translations: translationsSchema.optional(),
  aliases: field(z.array(labelSchema).optional(), 'Other names in the document.', ['Basic awareness']),
  kind: field(
    z.enum(['level', 'pathway', 'module', 'competency-set']).optional(),
    'What the document calls such a thing.',
    'level',
  ),
  parent: field(levelId.optional(), 'The level of which this is a part: 3a and 3b of 3.', 'level-3'),
  summary: field(textSchema, 'What it is, in one sentence.', 'What to look out for and whom to tell.'),
  purposes: statements('What it is for.', 'Notice signs of abuse.'),
  outcomes: statements('What learners can do afterwards; first person is fine.', 'I know whom to tell.'),
  prerequisites: field(z.array(levelId).optional(), 'Levels that come before it.', ['level-1']),
  includes: field(z.array(levelId).optional(), 'Levels that it holds as well.', ['level-1']),
  methods: statements('How it is given.', 'A workshop of half a day.'),
  courses: field(
    z.array(field(idSchema, 'The id of a course.', 'basic-awareness')).optional(),
    'Courses that belong to it.',
    ['basic-awareness'],
  ),
  unassigned: field(
    textSchema.optional(),
    'Why nobody is entitled to this level, if nobody is.',
    'This strategy does not say for whom this level is.',
  ),
  notes: field(z.array(textSchema).optional(), 'Our remarks.', ['The document has two names for it.']),
  source: sourceSchema,
});

const entitlementStrengthSchema = z.enum(['required', 'expected', 'suitable', 'recommended', 'optional']);

/** From the strongest to the weakest. */
export const entitlementStrengths = entitlementStrengthSchema.options;

/** A filled cell of the matrix, or a level for a role, designation or sector that has no group. */
export const entitlementSchema = z.strictObject({
  for: selectorSchema,
  level: levelId,
  strength: field(
    entitlementStrengthSchema,
    'How strongly the document puts it. A table of what suits whom is suitable, not required.',
    'suitable',
  ),
  condition: field(
    textSchema.optional(),
    'When it only applies to some of them: "if you recruit".',
    'if you recruit',
  ),
  source: sourceSchema,
});

export const providerSchema = z.strictObject({
  id: field(idSchema, 'The id of the provider.', 'northshire-college'),
  name: field(labelSchema, 'Its name.', 'Northshire College'),
  url: field(urlSchema.optional(), 'Where its courses are.', 'https://www.example.org/courses/'),
  note: field(textSchema.optional(), 'Our remark.', 'The document names it only once.'),
  source: sourceSchema,
});

export const courseSchema = z.strictObject({
  id: field(idSchema, 'The id of the course.', 'basic-awareness'),
  name: field(labelSchema, 'What the course is called.', 'Basic awareness'),
  aliases: field(z.array(labelSchema).optional(), 'Other names in the document.', ['Level 1 course']),
  provider: field(idSchema.optional(), 'A provider or a body.', 'northshire-college'),
  modes: field(
    z
      .array(
        field(
          z.enum([
            ...['classroom', 'online-live', 'e-learning', 'workshop', 'briefing'],
            ...['event', 'booklet', 'seminar', 'video', 'forum'],
          ] as const),
          'One way of giving it.',
          'classroom',
        ),
      )
      .optional(),
    'How it is given.',
    ['classroom'],
  ),
  free: field(z.boolean().optional(), 'Whether it costs nothing.', true),
  hours: field(z.number().positive().optional(), 'How many hours it takes.', 3),
  openTo: field(z.array(personaSchema).min(1).optional(), 'Readers in no group who may take it.', [
    'resident',
  ]),
  validFor: field(durationSchema.optional(), 'How long its certificate is valid.', 'P3Y'),
  description: field(textSchema.optional(), 'What it is about.', 'An introduction for new staff.'),
  note: field(textSchema.optional(), 'Our remark.', 'The document gives no date.'),
  source: sourceSchema,
});

export type Selector = z.output<typeof selectorSchema>;
export type Level = z.output<typeof levelSchema>;
export type EntitlementStrength = z.output<typeof entitlementStrengthSchema>;
export type Entitlement = z.output<typeof entitlementSchema>;
export type Provider = z.output<typeof providerSchema>;
export type Course = z.output<typeof courseSchema>;
