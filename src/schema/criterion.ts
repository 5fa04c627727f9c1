import { z } from 'zod';
import { idSchema, sourceSchema, textSchema } from './primitives.ts';

/** True when the person's answer to the question is one of those listed (for a tick-box question: when any ticked box is). */
const answerLeafSchema = z.strictObject({
  question: idSchema.meta({ description: 'A question of the catalogue or of this framework.' }),
  is: z.array(idSchema).min(1).meta({ description: 'The answers that count.' }),
});

/** A condition over answers: one leaf, or `all` / `any` of several. Three-valued: a missing answer leaves it open. */
export type Criterion =
  | z.output<typeof answerLeafSchema>
  | { readonly all: readonly Criterion[] }
  | { readonly any: readonly Criterion[] };

export const criterionSchema: z.ZodType<Criterion, Criterion> = z.lazy(() =>
  z.union([
    answerLeafSchema,
    z.strictObject({ all: z.array(criterionSchema).min(1) }),
    z.strictObject({ any: z.array(criterionSchema).min(1) }),
  ]),
);

/** One way into an audience: a condition, and whether the source says it or we read it so. */
export const wayInSchema = z
  .strictObject({
    when: criterionSchema,
    basis: z.enum(['described', 'interpreted']).meta({
      description: 'described: the document says so. interpreted: it is our reading.',
    }),
    because: textSchema.meta({ description: 'The reason in plain words, shown to the reader.' }),
    source: sourceSchema,
  })
  .meta({ description: 'One set of answers that puts a person into this group.' });

export type WayIn = z.output<typeof wayInSchema>;
