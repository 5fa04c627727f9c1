import { z } from 'zod';
import { criterionSchema } from './criterion.ts';
import { idSchema, labelSchema, sourceSchema, statementSchema, textSchema, urlSchema } from './primitives.ts';

/** How people come to be in a group, and who decides (model.md §1.3). */
export const allocationSchema = z.strictObject({
  mode: z.enum(['role-list', 'description', 'delegated', 'external']),
  authority: z.enum(['employer', 'self', 'line-manager', 'framework', 'individual', 'not-stated']),
  authorityNote: textSchema.meta({
    description: 'Who decides, in one plain sentence, also when the document does not say.',
  }),
  method: textSchema.optional(),
  ordered: z.boolean().meta({ description: 'true when at least some audiences form a ladder.' }),
  straddleRule: z.enum(['higher', 'all-matching', 'employer-decides', 'not-stated']),
  straddleNote: textSchema.optional(),
  cumulative: z.enum(['yes', 'no', 'implied', 'not-stated', 'by-matrix']),
  cumulativeNote: textSchema.optional(),
  statement: textSchema,
  source: sourceSchema,
});

/** An explicit answer for people whom the document puts in no group. */
export const outcomeSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  basis: z.enum(['delegated', 'external', 'not-covered']),
  when: criterionSchema
    .optional()
    .meta({ description: 'Leave it out for the outcome that catches everybody else.' }),
  exempt: z
    .boolean()
    .optional()
    .meta({ description: 'true when it wins over every group: a setting that the document exempts.' }),
  text: textSchema,
  nextStep: textSchema.meta({
    description: 'What the reader can do now. Our advice unless the document gives it.',
  }),
  nearest: idSchema.optional().meta({ description: 'The audience whose description comes nearest.' }),
  references: z.array(idSchema).optional(),
  url: urlSchema.optional(),
  source: sourceSchema.optional(),
});

/** A function or post across all groups: designated lead, deputy, trainer (model.md §2). */
export const designationSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  aliases: z.array(labelSchema).optional(),
  when: criterionSchema.meta({ description: 'The answers that show that a person holds it.' }),
  roles: z.array(idSchema).optional().meta({ description: 'Roles of the catalogue that hold it by name.' }),
  sectorLimit: textSchema.optional(),
  group: textSchema.optional().meta({
    description: 'What the document says about the group of this designation, or that it says nothing.',
  }),
  duties: z.array(statementSchema).optional(),
  note: textSchema.optional(),
  source: sourceSchema,
});

/** Standards that a sector has of its own, and how they stand to this document. */
export const sectorStandardSchema = z.strictObject({
  id: idSchema,
  sectors: z.array(idSchema).min(1),
  label: labelSchema,
  relation: z.enum(['parallel', 'instead-of', 'equivalent', 'aligned', 'mentioned']),
  standards: z.array(idSchema).min(1).meta({ description: 'Ids of references.' }),
  basis: z.enum(['stated', 'interpreted']),
  text: textSchema,
  source: sourceSchema,
});

/** A level or group that counts as one of another framework. Never inferred silently (V18). */
export const equivalenceSchema = z.strictObject({
  level: idSchema.optional(),
  audience: idSchema.optional(),
  equals: z.strictObject({ framework: idSchema.optional(), title: labelSchema, level: labelSchema }),
  asserted: z.enum(['stated', 'inferred']),
  note: textSchema.optional(),
  source: sourceSchema,
});

export type Allocation = z.output<typeof allocationSchema>;
export type Outcome = z.output<typeof outcomeSchema>;
export type Designation = z.output<typeof designationSchema>;
export type SectorStandard = z.output<typeof sectorStandardSchema>;
