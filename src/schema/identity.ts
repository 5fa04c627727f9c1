import { z } from 'zod';
import {
  field,
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

const bodyId = field(idSchema, 'The id of a body.', 'northshire-partnership');

/** A body or group that publishes, governs or works under the strategy. */
export const bodySchema = z.strictObject({
  id: field(idSchema, 'The id of this body.', 'northshire-partnership'),
  name: field(labelSchema, 'The name in full.', 'Northshire Safeguarding Partnership'),
  shortName: field(labelSchema.optional(), 'Its short form.', 'NSP'),
  alsoPrintedAs: field(z.array(labelSchema).optional(), 'Other forms of the name in the document.', [
    'the Partnership',
  ]),
  kind: field(
    z.enum(['partnership', 'board', 'sub-group', 'hub', 'unit', 'post', 'panel', 'council', 'other']),
    'What kind of body it is.',
    'partnership',
  ),
  parent: field(bodyId.optional(), 'The body to which it belongs.', 'northshire-partnership'),
  members: field(z.array(labelSchema).optional(), 'Who sits on it, as the document lists them.', [
    'Northshire Council',
  ]),
  duties: field(z.array(statementSchema).optional(), 'What it does under the strategy.', [
    { text: 'Plans the training programme.' },
  ]),
  reportsTo: field(z.array(bodyId).optional(), 'The bodies to which it reports.', ['northshire-partnership']),
  website: field(
    urlSchema.optional(),
    "The owner's own website, for readers who want the document.",
    'https://www.example.org/',
  ),
  note: field(textSchema.optional(), 'Our remark.', 'The document gives two names for this body.'),
  source: sourceSchema,
});

export const areaSchema = z.strictObject({
  id: field(idSchema, 'The id of the area, for its page.', 'northshire'),
  name: field(labelSchema, 'The name of the area.', 'Northshire'),
  nation: nationSchema,
  alsoKnownAs: field(z.array(labelSchema).optional(), 'Other names, so that people find it.', [
    'North Shire',
  ]),
});

const date = (description: string) => field(partialDateSchema.optional(), description, '2023-10');

/** All dates with the precision that the document prints (facts: CW23-03, SHR-03, CH-04). */
export const datesSchema = z.strictObject({
  completed: date('When it was finished.'),
  issued: date('When it was issued.'),
  approved: date('When it was approved.'),
  effective: date('From when it holds.'),
  launched: date('When it was launched.'),
  review: date('By when it is to be reviewed. After that, every page says so.'),
  source: sourceSchema.optional(),
});

export const periodSchema = z.strictObject({
  start: field(partialDateSchema, 'When the period of the strategy starts.', '2024'),
  end: field(
    partialDateSchema.optional(),
    'When it ends. After that, every page says so. Leave it out if the document has no end.',
    '2026',
  ),
  source: sourceSchema.optional(),
});

const personSchema = z
  .strictObject({
    name: field(labelSchema, 'The name of the person, as printed.', 'A. Person'),
    post: field(labelSchema.optional(), 'The post that the person holds.', 'Training manager'),
    organisation: field(labelSchema.optional(), 'Where the person works.', 'Northshire Council'),
  })
  .meta({ description: 'A person as printed.', examples: [{ name: 'A. Person', post: 'Training manager' }] });

const people = [{ name: 'A. Person', post: 'Training manager' }];

export const documentControlSchema = z.strictObject({
  status: field(labelSchema.optional(), 'The status that the document gives itself.', 'Approved'),
  approvedBy: field(bodyId.optional(), 'The body that approved it.', 'northshire-partnership'),
  authors: field(z.array(personSchema).optional(), 'Who wrote it.', people),
  leadOfficers: field(z.array(personSchema).optional(), 'Who answers for it.', people),
  source: sourceSchema,
});

/** How this edition relates to another document. `inferred` is shown as our inference (V18). */
export const lineageSchema = z.strictObject({
  relation: field(
    z.enum(['supersedes', 'superseded-by', 'derived-from', 'supports', 'read-with']),
    'How this document stands to the other one.',
    'supersedes',
  ),
  framework: field(idSchema.optional(), 'The id of a framework on this site.', 'northshire-2021'),
  title: field(
    labelSchema.optional(),
    'The title, where the document is not on this site.',
    'Northshire learning strategy 2018–20',
  ),
  asserted: field(
    z.enum(['stated', 'inferred']),
    'stated: the document says so. inferred: it is our conclusion.',
    'stated',
  ),
  note: field(textSchema, 'The relation in one sentence.', 'This strategy replaces the one of 2021.'),
  source: sourceSchema.optional(),
});

export const rightsSchema = z.strictObject({
  holders: field(z.array(bodyId).min(1), 'The ids of the bodies that own the document.', [
    'northshire-partnership',
  ]),
  statement: field(
    textSchema,
    'What the document says about its use.',
    'The document says nothing about reuse.',
  ),
  permissionRequired: field(z.boolean(), 'true when the owners want to be asked first.', false),
  commercialUse: field(z.enum(['yes', 'no', 'unknown']), 'Whether it may be used to earn money.', 'unknown'),
  reuse: field(
    z.enum(['paraphrase-only', 'open', 'unknown']),
    'paraphrase-only: facts in our own words. open: under a free licence.',
    'paraphrase-only',
  ),
  notice: field(
    textSchema.optional(),
    'Shown on every page and booklet when permission is required.',
    'Ask the Northshire partnership before you use this strategy.',
  ),
  source: sourceSchema.optional(),
});

/** What the document offers to a kind of reader, also when that is nothing. */
export const personaScopeSchema = z.strictObject({
  persona: personaSchema,
  offer: field(
    z.enum(['learner', 'informed', 'aim-only', 'duty', 'none']),
    'learner: training. informed: information. aim-only: named in the aims. duty: duties. none: nothing.',
    'learner',
  ),
  text: field(textSchema, 'The same in one or two plain sentences.', 'All staff have an induction.'),
  source: sourceSchema.optional(),
});

export const legalBasisSchema = z.strictObject({
  instrument: field(labelSchema, 'The Act or the guidance.', 'Children Act 2004'),
  provision: field(labelSchema.optional(), 'The section or paragraph.', 'section 11'),
  claim: field(
    textSchema.optional(),
    'What the document says it requires. Not our statement of the law.',
    'Organisations must train their staff.',
  ),
  reference: field(idSchema.optional(), 'The id of a reference.', 'children-act'),
  source: sourceSchema,
});

export type Body = z.output<typeof bodySchema>;
export type Area = z.output<typeof areaSchema>;
export type Rights = z.output<typeof rightsSchema>;
