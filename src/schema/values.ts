import { z } from 'zod';
import {
  domainSchema,
  dutySchema,
  field,
  idSchema,
  labelSchema,
  sourceSchema,
  textSchema,
} from './primitives.ts';

/** What the items of different strategies are about, so that a trainer can compare them (our sorting). */
const themeSchema = field(
  z.enum([
    'childs-voice',
    'adults-voice',
    'diversity',
    'multi-agency',
    'law-and-policy',
    'roles-and-responsibilities',
    'lived-experience',
    'evidence',
    'family-partnership',
    'reflective-practice',
    'learning-from-reviews',
    'vulnerability',
    'trainer-quality',
    'wellbeing-and-prevention',
    'workforce',
    'communities',
  ]),
  'What it is about, so that trainers can compare strategies. Our sorting.',
  'childs-voice',
);

const valueItemSchema = z.strictObject({
  id: field(idSchema, 'The id of the value.', 'voice'),
  label: field(labelSchema, 'Its name, as printed.', 'The voice of the child'),
  text: field(textSchema, 'What it asks for, in your own words.', 'Children are heard in all training.'),
  qualifier: field(
    labelSchema.optional(),
    'The limiting phrase as printed: "appropriate to role".',
    'appropriate to role',
  ),
  trainerPrompt: field(
    textSchema,
    'A question that a trainer can ask of a session. Ours.',
    'Where in this session are children heard?',
  ),
  themes: field(z.array(themeSchema).min(1), 'What it is about.', ['childs-voice']),
  source: sourceSchema.optional(),
  note: field(textSchema.optional(), 'Our remark.', 'The document gives no example.'),
});

/** Core values, golden threads, principles or tests that all training must honour. */
export const valueSetSchema = z.strictObject({
  id: field(idSchema, 'The id of the set.', 'core-values'),
  kind: field(
    z.enum([
      'core-value',
      'golden-thread',
      'principle',
      'training-test',
      'training-aim',
      'delivery-principle',
    ]),
    'What the document calls them.',
    'core-value',
  ),
  label: field(labelSchema, 'The heading of the set.', 'Core values'),
  appliesTo: field(labelSchema, 'Which training: "all training", "training about children".', 'all training'),
  domain: domainSchema.optional(),
  strength: dutySchema,
  strengthNote: field(
    textSchema.optional(),
    'How strongly, in words.',
    'The document calls them principles.',
  ),
  qualifier: field(
    labelSchema.optional(),
    'A limiting phrase for all of them, as printed.',
    'as appropriate',
  ),
  intro: field(textSchema, 'What the set is, in a sentence.', 'What all training has to honour.'),
  paraphrase: field(
    z.literal(true).optional(),
    'true: the texts are in our own words. Needed where the owners want to be asked.',
    true,
  ),
  items: field(z.array(valueItemSchema).min(1), 'The values, one by one.', [
    {
      id: 'voice',
      label: 'The voice of the child',
      text: 'Children are heard.',
      trainerPrompt: 'Where are children heard?',
      themes: ['childs-voice'],
    },
  ]),
  source: sourceSchema,
});

export type Theme = z.output<typeof themeSchema>;
export type ValueItem = z.output<typeof valueItemSchema>;
export type ValueSet = z.output<typeof valueSetSchema>;
