import { z } from 'zod';
import { field, idSchema, sourceSchema, textSchema } from './primitives.ts';

/** True when the person's answer to the question is one of those listed (for a tick-box question: when any ticked box is). */
const answerLeafSchema = z.strictObject({
  question: field(idSchema, 'A question of the catalogue or of this framework.', 'contact'),
  is: field(z.array(field(idSchema, 'The id of an answer.', 'regular')).min(1), 'The answers that count.', [
    'regular',
    'most',
  ]),
});

/** A condition over answers: one leaf, or `all` / `any` of several. Three-valued: a missing answer leaves it open. */
export type Criterion =
  | z.output<typeof answerLeafSchema>
  | { readonly all: readonly Criterion[] }
  | { readonly any: readonly Criterion[] };

const examples = [{ question: 'contact', is: ['regular', 'most'] }];

export const criterionSchema: z.ZodType<Criterion, Criterion> = z
  .lazy(() =>
    z.union([
      answerLeafSchema,
      z.strictObject({
        all: field(z.array(criterionSchema).min(1), 'Every one of these conditions has to hold.', examples),
      }),
      z.strictObject({
        any: field(z.array(criterionSchema).min(1), 'One of these conditions is enough.', examples),
      }),
    ]),
  )
  .meta({ description: 'A condition over answers: a question and is, or all, or any of several.', examples });

/** One way into an audience: a condition, and whether the source says it or we read it so. */
export const wayInSchema = z
  .strictObject({
    when: criterionSchema,
    basis: field(
      z.enum(['described', 'interpreted']),
      'described: the document says so. interpreted: it is our reading.',
      'described',
    ),
    because: field(
      textSchema,
      'The reason in plain words, shown to the reader.',
      'You meet children regularly.',
    ),
    source: sourceSchema,
  })
  .meta({
    description: 'One set of answers that puts a person into this group.',
    examples: [
      { when: examples[0], basis: 'described', because: 'You meet children regularly.', source: '§2.1' },
    ],
  });

export type WayIn = z.output<typeof wayInSchema>;
