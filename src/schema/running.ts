import { z } from 'zod';
import {
  durationSchema,
  dutySchema,
  field,
  idSchema,
  labelSchema,
  sourceSchema,
  statementSchema,
  textSchema,
} from './primitives.ts';

/** A part of the document that explains how things work; the topic decides where it stands on the page. */
export const topicSchema = z.strictObject({
  id: field(idSchema, 'The id of this part.', 'annual-review'),
  topic: field(
    z.enum([
      'purpose',
      'context',
      'definitions',
      'priorities',
      'focus-groups',
      'principles',
      'responsibilities',
      'who-decides',
      'governance',
      'finding-needs',
      'programme',
      'access',
      'training-pool',
      'quality',
      'evaluation',
      'success-signs',
      'data',
      'funding',
      'review',
    ]),
    'Which heading it stands under.',
    'review',
  ),
  heading: field(labelSchema, 'Its own heading.', 'How the strategy is reviewed'),
  intro: field(textSchema.optional(), 'A sentence before the list.', 'The board looks at it every year.'),
  list: field(
    z.enum(['closed', 'open', 'examples']).optional(),
    'closed: the document gives the whole list. open: it "includes". examples: "such as".',
    'open',
  ),
  items: field(z.array(statementSchema).min(1), 'What the document says, one by one.', [
    { text: 'The sub-group reports to the board.' },
  ]),
  note: field(textSchema.optional(), 'Our remark.', 'The document does not say when.'),
  source: sourceSchema,
});

export const evaluationSchema = z.strictObject({
  id: field(idSchema, 'The id of this entry.', 'feedback-form'),
  method: field(labelSchema, 'How training is evaluated.', 'Feedback form'),
  timing: field(labelSchema.optional(), 'When.', 'at the end of each session'),
  sample: field(labelSchema.optional(), 'How many are asked.', 'one in ten'),
  strength: dutySchema.optional(),
  threshold: field(
    z
      .strictObject({
        value: field(z.number(), 'The figure.', 80),
        unit: field(labelSchema, 'Of what, or unknown.', 'percent'),
        text: field(textSchema, 'The same in words.', 'Four in five should be satisfied.'),
      })
      .optional(),
    'A figure to reach; write unit: unknown where the document gives none.',
    { value: 80, unit: 'percent', text: 'Four in five should be satisfied.' },
  ),
  measures: field(z.array(textSchema).min(1), 'What is measured.', ['Whether people are surer what to do.']),
  note: field(textSchema.optional(), 'Our remark.', 'The document does not say who reads the forms.'),
  source: sourceSchema,
});

export const reportingSchema = z.strictObject({
  id: field(idSchema, 'The id of this entry.', 'annual-report'),
  label: field(labelSchema, 'What the report is called.', 'Annual report'),
  measures: field(z.array(textSchema).optional(), 'What is in it.', ['How many people came.']),
  to: field(z.array(labelSchema).min(1), 'Who gets it.', ['the board']),
  every: field(durationSchema, 'How often.', 'P1Y'),
  purpose: field(textSchema.optional(), 'What it is for.', 'The board plans the next year with it.'),
  source: sourceSchema,
});

export const chargingSchema = z.strictObject({
  id: field(idSchema, 'The id of this entry.', 'no-show'),
  label: field(labelSchema, 'A short name.', 'People who do not come'),
  strength: dutySchema.optional(),
  payers: field(z.array(labelSchema).optional(), 'Who pays.', ['private providers']),
  trigger: field(textSchema.optional(), 'When it is charged.', 'Somebody does not come and does not cancel.'),
  amount: field(textSchema.optional(), 'How much, as printed.', '£50'),
  notice: field(
    z
      .strictObject({
        value: field(z.int().positive(), 'How many days.', 7),
        unit: field(z.enum(['working-day', 'calendar-day']), 'Which days count.', 'working-day'),
      })
      .optional(),
    'How long before. Working days are not an ISO 8601 duration, so they are a number and a unit.',
    { value: 7, unit: 'working-day' },
  ),
  exemption: field(textSchema.optional(), 'Who does not pay.', 'Charities pay nothing.'),
  reciprocal: field(
    textSchema.optional(),
    'What is given in return.',
    'Who sends a trainer has free places.',
  ),
  text: field(textSchema, 'The rule in plain words.', 'Whoever does not come is charged.'),
  note: field(textSchema.optional(), 'Our remark.', 'The document gives no amount.'),
  source: sourceSchema,
});

export type Topic = z.output<typeof topicSchema>;
export type TopicKind = Topic['topic'];
export type Evaluation = z.output<typeof evaluationSchema>;
export type Reporting = z.output<typeof reportingSchema>;
export type Charging = z.output<typeof chargingSchema>;
