import { z } from 'zod';
import {
  allocationSchema,
  designationSchema,
  equivalenceSchema,
  outcomeSchema,
  sectorStandardSchema,
} from './allocation.ts';
import { audienceSchema } from './audience.ts';
import { bookletSchema } from './booklet.ts';
import { questionSchema } from './catalogue.ts';
import { anomalySchema, contactSchema, referenceSchema } from './documents.ts';
import { exampleOf, optionalList } from './example.ts';
import {
  areaSchema,
  bodySchema,
  datesSchema,
  documentControlSchema,
  legalBasisSchema,
  lineageSchema,
  periodSchema,
  personaScopeSchema,
  rightsSchema,
} from './identity.ts';
import {
  domainSchema,
  field,
  idSchema,
  labelSchema,
  sourceSchema,
  statementSchema,
  textSchema,
  translationsSchema,
} from './primitives.ts';
import { ruleSchema } from './rule.ts';
import { chargingSchema, evaluationSchema, reportingSchema, topicSchema } from './running.ts';
import { notStatedSchema } from './silence.ts';
import { courseSchema, entitlementSchema, levelSchema, providerSchema } from './training.ts';
import { valueSetSchema } from './values.ts';

/**
 * One published learning and development strategy: one YAML file (model.md §2).
 * Every list is optional here; that a topic has either data or a `notStated` entry is the check `topic-silent`.
 */
export const frameworkSchema = z.strictObject({
  id: field(
    idSchema,
    'The area and the year. It stands in web addresses and never changes.',
    'northshire-2024',
  ),
  title: field(labelSchema, 'The title as printed on the document.', 'Learning Strategy 2024–26'),
  shortTitle: field(
    labelSchema,
    'A short name for headings: "Safeguarding children strategy 2015–18".',
    'Northshire strategy 2024–26',
  ),
  translations: translationsSchema.optional(),
  printedTitles: field(z.array(labelSchema).optional(), 'Other forms of the title in the document.', [
    'The Learning Strategy',
  ]),
  summary: field(
    textSchema,
    'What a reader gets from this strategy, in two or three short sentences.',
    'Three groups of staff and what each of them learns.',
  ),
  series: field(
    idSchema,
    'The same word for all editions of one area; newest edition is shown first.',
    'northshire',
  ),
  edition: field(labelSchema, 'What tells this edition from the others: "2015–18".', '2024–26'),
  titleSource: field(sourceSchema, 'Where the title stands.', 'Cover'),
  publishers: field(
    z.array(field(idSchema, 'The id of a body.', 'northshire-partnership')).min(1),
    'Ids of bodies.',
    ['northshire-partnership'],
  ),
  bodies: field(z.array(bodySchema).min(1), 'The publishers and all other bodies that it names.', [
    exampleOf(bodySchema),
  ]),
  areas: field(z.array(areaSchema).min(1), 'The areas for which it holds.', [exampleOf(areaSchema)]),
  areaName: field(labelSchema, 'All areas in one phrase.', 'City of London and Hackney'),
  domains: field(z.array(domainSchema).min(1), 'Whom or what it protects.', ['children', 'adults']),
  domainNote: field(textSchema.optional(), 'A limit in words.', 'Adults with care and support needs only.'),
  period: field(periodSchema, 'From when to when it holds.', exampleOf(periodSchema)),
  dates: field(datesSchema.optional(), 'Further dates, as precise as printed.', { review: '2026-06' }),
  documentControl: field(documentControlSchema.optional(), 'What the document says about itself.', {
    status: 'Approved',
    source: 'Document control',
  }),
  lineage: optionalList(lineageSchema, 'Other editions and documents to which it is related.'),
  legalBasis: optionalList(legalBasisSchema, 'The law that the document names.'),
  scope: field(
    z.strictObject({
      statement: field(textSchema, 'For whom it is, in a sentence.', 'For everyone who works in Northshire.'),
      personas: field(z.array(personaScopeSchema).min(1), 'What it offers to each kind of reader.', [
        { persona: 'staff', offer: 'learner', text: 'All staff have an induction.' },
      ]),
      source: sourceSchema,
    }),
    'For whom the document is.',
    {
      statement: 'For everyone who works in Northshire.',
      personas: [{ persona: 'staff', offer: 'learner', text: 'All staff have an induction.' }],
      source: '§1',
    },
  ),
  rights: field(rightsSchema, 'Who owns it, and what others may do with it.', exampleOf(rightsSchema)),
  allocation: field(
    allocationSchema,
    'How people come to be in a group, and who decides.',
    exampleOf(allocationSchema),
  ),
  questions: optionalList(questionSchema, 'Questions that only this framework needs.'),
  audiences: optionalList(audienceSchema, 'The groups or tiers: who you are.'),
  levels: optionalList(levelSchema, 'The levels: what you learn.'),
  entitlements: optionalList(entitlementSchema, 'Who has which level.'),
  courses: optionalList(courseSchema, 'Courses that the document names.'),
  providers: optionalList(providerSchema, 'Who gives courses, where it is none of the bodies.'),
  rules: optionalList(ruleSchema, 'Times: complete within, renew every, hours, attendance and more.'),
  designations: optionalList(designationSchema, 'Posts that cut across groups.'),
  sectorStandards: optionalList(sectorStandardSchema, 'Standards that a sector has of its own.'),
  outcomes: optionalList(outcomeSchema, 'What is said to people in no group.'),
  equivalences: optionalList(equivalenceSchema, 'What counts as a level of another document.'),
  priorLearning: optionalList(statementSchema, 'What counts from earlier training.'),
  values: optionalList(valueSetSchema, 'What all training must honour.'),
  topics: optionalList(
    topicSchema,
    'How it works: purpose, responsibilities, governance, quality, funding …',
  ),
  evaluation: optionalList(evaluationSchema, 'How training is evaluated.'),
  reporting: optionalList(reportingSchema, 'Who reports what to whom.'),
  charging: optionalList(
    chargingSchema,
    'What training costs, and what is charged to people who do not come.',
  ),
  contacts: optionalList(contactSchema, 'Contacts exactly as the document prints them.'),
  references: optionalList(referenceSchema, 'Documents to which it points.'),
  anomalies: optionalList(anomalySchema, 'What is odd in the document itself, and how it was dealt with.'),
  notStated: optionalList(notStatedSchema, 'What the document does not say.'),
  booklets: optionalList(bookletSchema, 'The booklets, for whom, and with which chapters.'),
});

export type Framework = z.output<typeof frameworkSchema>;
