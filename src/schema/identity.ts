import { z } from 'zod';
import {
  idSchema,
  labelSchema,
  nationSchema,
  partialDateSchema,
  personaSchema,
  sourceSchema,
  statementSchema,
  textSchema,
  urlSchema,
} from './primitives.ts';

/** A body or group that publishes, governs or works under the strategy. */
export const bodySchema = z.strictObject({
  id: idSchema,
  name: labelSchema,
  shortName: labelSchema.optional(),
  alsoPrintedAs: z.array(labelSchema).optional(),
  kind: z.enum(['partnership', 'board', 'sub-group', 'hub', 'unit', 'post', 'panel', 'council', 'other']),
  parent: idSchema.optional(),
  members: z.array(labelSchema).optional(),
  duties: z.array(statementSchema).optional(),
  reportsTo: z.array(idSchema).optional(),
  website: urlSchema
    .optional()
    .meta({ description: "The owner's own website, for readers who want the document." }),
  note: textSchema.optional(),
  source: sourceSchema,
});

export const areaSchema = z.strictObject({
  id: idSchema,
  name: labelSchema,
  nation: nationSchema,
  alsoKnownAs: z.array(labelSchema).optional(),
});

/** All dates with the precision that the document prints (facts: CW23-03, SHR-03, CH-04). */
export const datesSchema = z.strictObject({
  completed: partialDateSchema.optional(),
  issued: partialDateSchema.optional(),
  approved: partialDateSchema.optional(),
  effective: partialDateSchema.optional(),
  launched: partialDateSchema.optional(),
  review: partialDateSchema.optional(),
  source: sourceSchema.optional(),
});

export const periodSchema = z.strictObject({
  start: partialDateSchema,
  end: partialDateSchema,
  source: sourceSchema.optional(),
});

const personSchema = z.strictObject({
  name: labelSchema,
  post: labelSchema.optional(),
  organisation: labelSchema.optional(),
});

export const documentControlSchema = z.strictObject({
  status: labelSchema.optional(),
  approvedBy: idSchema.optional().meta({ description: 'The id of a body.' }),
  authors: z.array(personSchema).optional(),
  leadOfficers: z.array(personSchema).optional(),
  source: sourceSchema,
});

/** How this edition relates to another document. `inferred` is shown as our inference (V18). */
export const lineageSchema = z.strictObject({
  relation: z.enum(['supersedes', 'superseded-by', 'derived-from', 'supports', 'read-with']),
  framework: idSchema.optional().meta({ description: 'The id of a framework on this site.' }),
  title: labelSchema.optional().meta({ description: 'The title, where the document is not on this site.' }),
  asserted: z.enum(['stated', 'inferred']),
  note: textSchema,
  source: sourceSchema.optional(),
});

export const rightsSchema = z.strictObject({
  holders: z.array(idSchema).min(1).meta({ description: 'Ids of bodies.' }),
  statement: textSchema,
  permissionRequired: z.boolean(),
  commercialUse: z.enum(['yes', 'no', 'unknown']),
  reuse: z.enum(['paraphrase-only', 'open', 'unknown']),
  notice: textSchema
    .optional()
    .meta({ description: 'Shown on every page and booklet when permission is required.' }),
  source: sourceSchema.optional(),
});

/** What the document offers to a kind of reader, also when that is nothing. */
export const personaScopeSchema = z.strictObject({
  persona: personaSchema,
  offer: z.enum(['learner', 'informed', 'aim-only', 'duty', 'none']),
  text: textSchema,
  source: sourceSchema.optional(),
});

export const legalBasisSchema = z.strictObject({
  instrument: labelSchema,
  provision: labelSchema.optional(),
  claim: textSchema
    .optional()
    .meta({ description: 'What the document says it requires. Not our statement of the law.' }),
  reference: idSchema.optional(),
  source: sourceSchema,
});

export type Body = z.output<typeof bodySchema>;
export type Area = z.output<typeof areaSchema>;
export type Rights = z.output<typeof rightsSchema>;
