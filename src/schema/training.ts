import { z } from 'zod';
import {
  durationSchema,
  idSchema,
  labelSchema,
  personaSchema,
  sourceSchema,
  statementSchema,
  textSchema,
  translationsSchema,
  urlSchema,
} from './primitives.ts';

/** Whom a rule or an entitlement is for. Keys narrow each other (and); the values of one key widen (or). */
export const selectorSchema = z
  .union([
    z.literal('everyone'),
    z.strictObject({
      audiences: z.array(idSchema).min(1).optional(),
      levels: z.array(idSchema).min(1).optional(),
      roles: z.array(idSchema).min(1).optional(),
      designations: z.array(idSchema).min(1).optional(),
      sectors: z.array(idSchema).min(1).optional(),
      personas: z.array(personaSchema).min(1).optional(),
    }),
  ])
  .meta({ description: 'everyone, or any of audiences, levels, roles, designations, sectors, personas.' });

/** What you learn: level, pathway, module or set of competencies. */
export const levelSchema = z.strictObject({
  id: idSchema,
  code: z.string().min(1).max(12).optional(),
  label: labelSchema,
  translations: translationsSchema.optional(),
  aliases: z.array(labelSchema).optional(),
  kind: z.enum(['level', 'pathway', 'module', 'competency-set']).optional(),
  parent: idSchema.optional().meta({ description: 'The level of which this is a part: 3a and 3b of 3.' }),
  summary: textSchema,
  purposes: z.array(statementSchema).optional(),
  outcomes: z
    .array(statementSchema)
    .optional()
    .meta({ description: 'What learners can do afterwards; first person is fine.' }),
  prerequisites: z.array(idSchema).optional(),
  includes: z.array(idSchema).optional(),
  methods: z.array(statementSchema).optional(),
  courses: z.array(idSchema).optional(),
  unassigned: textSchema
    .optional()
    .meta({ description: 'Why nobody is entitled to this level, if nobody is.' }),
  notes: z.array(textSchema).optional(),
  source: sourceSchema,
});

const entitlementStrengthSchema = z.enum(['required', 'expected', 'suitable', 'recommended', 'optional']);

/** A filled cell of the matrix, or a level for a role, designation or sector that has no group. */
export const entitlementSchema = z.strictObject({
  for: selectorSchema,
  level: idSchema,
  strength: entitlementStrengthSchema,
  condition: textSchema
    .optional()
    .meta({ description: 'When it only applies to some of them: "if you recruit".' }),
  source: sourceSchema,
});

export const providerSchema = z.strictObject({
  id: idSchema,
  name: labelSchema,
  url: urlSchema.optional(),
  note: textSchema.optional(),
  source: sourceSchema,
});

export const courseSchema = z.strictObject({
  id: idSchema,
  name: labelSchema,
  aliases: z.array(labelSchema).optional(),
  provider: idSchema.optional().meta({ description: 'A provider or a body.' }),
  modes: z
    .array(
      z.enum([
        'classroom',
        'online-live',
        'e-learning',
        'workshop',
        'briefing',
        'event',
        'booklet',
        'seminar',
        'video',
        'forum',
      ]),
    )
    .optional(),
  free: z.boolean().optional(),
  hours: z.number().positive().optional(),
  validFor: durationSchema.optional(),
  description: textSchema.optional(),
  note: textSchema.optional(),
  source: sourceSchema,
});

export type Selector = z.output<typeof selectorSchema>;
export type Level = z.output<typeof levelSchema>;
export type EntitlementStrength = z.output<typeof entitlementStrengthSchema>;
export type Entitlement = z.output<typeof entitlementSchema>;
export type Provider = z.output<typeof providerSchema>;
export type Course = z.output<typeof courseSchema>;
