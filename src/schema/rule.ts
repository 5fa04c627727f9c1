import { z } from 'zod';
import {
  durationSchema,
  dutySchema,
  idSchema,
  labelSchema,
  sourceSchema,
  statementSchema,
  textSchema,
} from './primitives.ts';
import { selectorSchema } from './training.ts';

/** The moment from which a length of time runs. `calendar` runs with the calendar, not with a person. */
const clockSchema = z.enum([
  'joining',
  'role-start',
  'role-requires-training',
  'post-start',
  'initial-training',
  'last-completion',
  'calendar',
]);

const common = {
  id: idSchema,
  label: labelSchema,
  strength: dutySchema,
  statement: textSchema.meta({
    description: 'The rule in one or two plain sentences, addressed to the reader.',
  }),
  condition: textSchema.optional(),
  setBy: z
    .enum(['framework', 'employer', 'regulator'])
    .optional()
    .meta({ description: 'Who may set another length.' }),
  setByNote: textSchema.optional(),
  exceptionTo: idSchema.optional().meta({ description: 'The wider rule to which this is an exception.' }),
  overriddenBy: idSchema.optional().meta({ description: 'The rule that wins where both apply.' }),
  methods: z.array(statementSchema).optional(),
  source: sourceSchema,
  note: textSchema.optional(),
};
const forPeople = { ...common, applies: selectorSchema };
const clock = {
  from: clockSchema,
  fromText: textSchema
    .optional()
    .meta({ description: 'The start of the clock in plain words: "you start a job that …".' }),
};

/** Rules about people and rules about things are different shapes, so that one can't be shown as the other (design §8). */
export const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('complete-by'),
    ...forPeople,
    ...clock,
    within: durationSchema,
    atTheLatest: z
      .strictObject({ within: durationSchema.optional(), from: clockSchema.optional(), text: textSchema })
      .optional()
      .meta({ description: 'A second, outer deadline: "at the latest by the end of probation".' }),
  }),
  z.strictObject({
    kind: z.literal('refresh'),
    ...forPeople,
    ...clock,
    every: durationSchema,
    atLeast: z
      .boolean()
      .optional()
      .meta({ description: 'true when the length is the longest gap, not a fixed interval.' }),
    scope: z.enum(['highest-level-only', 'each-level', 'none']).optional(),
  }),
  z.strictObject({
    kind: z.literal('top-up'),
    ...forPeople,
    every: durationSchema,
    atLeast: z.boolean().optional(),
  }),
  z.strictObject({
    kind: z.literal('hours'),
    ...forPeople,
    min: z.number().positive().optional(),
    max: z.number().positive().optional(),
    over: durationSchema.optional(),
    multiAgencyShare: z.number().min(0).max(1).optional(),
  }),
  z.strictObject({ kind: z.literal('attend'), ...forPeople, what: labelSchema, every: durationSchema }),
  z.strictObject({ kind: z.literal('requirement'), ...forPeople, what: labelSchema }),
  z.strictObject({ kind: z.literal('as-needed'), ...forPeople, what: labelSchema }),
  z.strictObject({ kind: z.literal('pre-employment'), ...forPeople, what: labelSchema }),
  z.strictObject({ kind: z.literal('sign-off'), ...forPeople, by: labelSchema }),
  z.strictObject({
    kind: z.literal('package-validity'),
    ...common,
    subject: labelSchema,
    every: durationSchema,
  }),
  z.strictObject({
    kind: z.literal('programme-review'),
    ...common,
    subject: labelSchema,
    every: durationSchema.optional(),
  }),
]);

export type Clock = z.output<typeof clockSchema>;
export type Rule = z.output<typeof ruleSchema>;
export type RuleKind = Rule['kind'];
/** A rule about people: the only kind that may stand in a person's answer. */
export type PeopleRule = Extract<Rule, { applies: unknown }>;
