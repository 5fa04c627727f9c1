import { z } from 'zod';
import {
  allocationSchema,
  designationSchema,
  equivalenceSchema,
  outcomeSchema,
  sectorStandardSchema,
} from './allocation.ts';
import { audienceSchema } from './audience.ts';
import { questionSchema } from './catalogue.ts';
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
  idSchema,
  labelSchema,
  sourceSchema,
  statementSchema,
  textSchema,
  translationsSchema,
} from './primitives.ts';
import { ruleSchema } from './rule.ts';
import {
  anomalySchema,
  bookletSchema,
  chargingSchema,
  contactSchema,
  evaluationSchema,
  notStatedSchema,
  referenceSchema,
  reportingSchema,
  topicSchema,
} from './running.ts';
import { courseSchema, entitlementSchema, levelSchema, providerSchema } from './training.ts';
import { valueSetSchema } from './values.ts';

/**
 * One published learning and development strategy: one YAML file (model.md §2).
 * Every list is optional here; that a topic has either data or a `notStated` entry is the check `topic-silent`.
 */
export const frameworkSchema = z.strictObject({
  id: idSchema,
  title: labelSchema.meta({ description: 'The title as printed on the document.' }),
  shortTitle: labelSchema.meta({
    description: 'A short name for headings: "Safeguarding children strategy 2015–18".',
  }),
  translations: translationsSchema.optional(),
  printedTitles: z
    .array(labelSchema)
    .optional()
    .meta({ description: 'Other forms of the title in the document.' }),
  summary: textSchema.meta({
    description: 'What a reader gets from this strategy, in two or three short sentences.',
  }),
  series: idSchema.meta({
    description: 'The same word for all editions of one area; newest edition is shown first.',
  }),
  edition: labelSchema.meta({ description: 'What tells this edition from the others: "2015–18".' }),
  titleSource: sourceSchema,
  publishers: z.array(idSchema).min(1).meta({ description: 'Ids of bodies.' }),
  bodies: z.array(bodySchema).min(1),
  areas: z.array(areaSchema).min(1),
  areaName: labelSchema.meta({ description: 'All areas in one phrase: "City of London and Hackney".' }),
  domains: z.array(domainSchema).min(1),
  domainNote: textSchema.optional(),
  period: periodSchema,
  dates: datesSchema.optional(),
  documentControl: documentControlSchema.optional(),
  lineage: z.array(lineageSchema).optional(),
  legalBasis: z.array(legalBasisSchema).optional(),
  scope: z.strictObject({
    statement: textSchema,
    personas: z.array(personaScopeSchema).min(1),
    source: sourceSchema,
  }),
  rights: rightsSchema,
  allocation: allocationSchema,
  questions: z
    .array(questionSchema)
    .optional()
    .meta({ description: 'Questions that only this framework needs.' }),
  audiences: z.array(audienceSchema).optional(),
  levels: z.array(levelSchema).optional(),
  entitlements: z.array(entitlementSchema).optional(),
  courses: z.array(courseSchema).optional(),
  providers: z.array(providerSchema).optional(),
  rules: z.array(ruleSchema).optional(),
  designations: z.array(designationSchema).optional(),
  sectorStandards: z.array(sectorStandardSchema).optional(),
  outcomes: z.array(outcomeSchema).optional(),
  equivalences: z.array(equivalenceSchema).optional(),
  priorLearning: z.array(statementSchema).optional(),
  values: z.array(valueSetSchema).optional(),
  topics: z.array(topicSchema).optional(),
  evaluation: z.array(evaluationSchema).optional(),
  reporting: z.array(reportingSchema).optional(),
  charging: z.array(chargingSchema).optional(),
  contacts: z.array(contactSchema).optional(),
  references: z.array(referenceSchema).optional(),
  anomalies: z.array(anomalySchema).optional(),
  notStated: z.array(notStatedSchema).optional(),
  booklets: z.array(bookletSchema).optional(),
});

export type Framework = z.output<typeof frameworkSchema>;
