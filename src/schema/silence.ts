import { z } from 'zod';
import { field, textSchema } from './primitives.ts';

const notStatedTopicSchema = field(
  z.enum([
    'audiences',
    'levels',
    'deadlines',
    'refresh',
    'hours',
    'roles',
    'charging',
    'contacts',
    'evaluation',
    'allocation-authority',
    'two-groups',
    'cumulative',
    'prerequisites',
    'courses',
    'induction',
    'designated-leads',
    'deputies',
    'trainers',
    'senior-leaders',
    'residents',
    'volunteers',
    'no-contact',
    'governance',
    'rights',
    'lineage',
    'sector-standards',
    'amounts',
    'quality-assurance',
  ]),
  'What the document says nothing about.',
  'hours',
);

/** Silence is a fact (model.md §1.4): a topic on which the document says nothing. */
export const notStatedSchema = z.strictObject({
  topic: notStatedTopicSchema,
  text: field(
    textSchema,
    'One sentence that starts "This strategy does not say …".',
    'This strategy does not say how many hours of training you need.',
  ),
});

export type NotStatedTopic = z.output<typeof notStatedTopicSchema>;
export type NotStated = z.output<typeof notStatedSchema>;
