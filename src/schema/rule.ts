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
import { selectorSchema } from './training.ts';

/** The moment from which a length of time runs. `calendar` runs with the calendar, not with a person. */
const clockSchema = field(
  z.enum([
    'joining',
    'role-start',
    'role-requires-training',
    'post-start',
    'initial-training',
    'last-completion',
    'calendar',
  ]),
  'The moment from which the time runs.',
  'joining',
);

const ruleId = field(idSchema, 'The id of a rule.', 'renewal');

const common = {
  id: field(idSchema, 'The id of the rule.', 'renewal'),
  label: field(labelSchema, 'A short name.', 'Renewal'),
  strength: dutySchema,
  statement: field(
    textSchema,
    'The rule in one or two plain sentences, addressed to the reader.',
    'Renew your training at least every three years.',
  ),
  condition: field(textSchema.optional(), 'When it only applies to some of them.', 'if you recruit'),
  setBy: field(
    z.enum(['framework', 'employer', 'regulator']).optional(),
    'Who may set another length.',
    'employer',
  ),
  setByNote: field(textSchema.optional(), 'The same in words.', 'Your employer may ask for it more often.'),
  exceptionTo: field(ruleId.optional(), 'The wider rule to which this is an exception.', 'renewal'),
  overriddenBy: field(ruleId.optional(), 'The rule that wins where both apply.', 'renewal-for-leads'),
  methods: field(z.array(statementSchema).optional(), 'How it can be done.', [
    { text: 'A course or a briefing.' },
  ]),
  source: sourceSchema,
  note: field(textSchema.optional(), 'Our remark.', 'The document says it only of courses.'),
};
const forPeople = { ...common, applies: selectorSchema };
const clock = {
  from: clockSchema,
  fromText: field(
    textSchema.optional(),
    'The start of the clock in plain words: "you start a job that …".',
    'you start a job that needs this training',
  ),
};

const kind = <K extends string>(name: K, description: string) => field(z.literal(name), description, name);
const every = field(durationSchema, 'How often.', 'P3Y');
const atLeast = field(
  z.boolean().optional(),
  'true when the length is the longest gap, not a fixed interval.',
  true,
);
const what = field(labelSchema, 'What has to be done.', 'a multi-agency event');
const subject = field(labelSchema, 'What it is about.', 'Training packages');

/** Rules about people and rules about things are different shapes, so that one can't be shown as the other (design §8). */
export const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: kind('complete-by', 'Training that has to be done within a time.'),
    ...forPeople,
    ...clock,
    within: field(durationSchema, 'Within which time.', 'P3M'),
    atTheLatest: field(
      z
        .strictObject({
          within: field(durationSchema.optional(), 'Within which time.', 'P6M'),
          from: clockSchema.optional(),
          text: field(textSchema, 'The same in words.', 'By the end of your probation.'),
        })
        .optional(),
      'A second, outer deadline: "at the latest by the end of probation".',
      { within: 'P6M', from: 'joining', text: 'By the end of your probation.' },
    ),
  }),
  z.strictObject({
    kind: kind('refresh', 'Training that has to be renewed.'),
    ...forPeople,
    ...clock,
    every,
    atLeast,
    scope: field(
      z.enum(['highest-level-only', 'each-level', 'none']).optional(),
      'What is renewed, where a group or level includes others.',
      'highest-level-only',
    ),
  }),
  z.strictObject({
    kind: kind('top-up', 'Shorter learning between renewals.'),
    ...forPeople,
    every,
    atLeast,
  }),
  z.strictObject({
    kind: kind('hours', 'Hours of learning in a time.'),
    ...forPeople,
    min: field(z.number().positive().optional(), 'How many hours at least.', 8),
    max: field(z.number().positive().optional(), 'How many hours at most.', 12),
    over: field(durationSchema.optional(), 'In which time they count.', 'P3Y'),
    addsUp: field(
      z.boolean().optional(),
      'true when these hours come on top of those of the groups and levels that are included. Else they take their place.',
      true,
    ),
    multiAgencyShare: field(
      z.number().min(0).max(1).optional(),
      'Which part of it with other agencies: 0.5 is half.',
      0.5,
    ),
  }),
  z.strictObject({
    kind: kind(
      'attend',
      'Something to go to, or to renew, again and again, that is no course: an event, a membership.',
    ),
    ...forPeople,
    what,
    every,
  }),
  z.strictObject({ kind: kind('requirement', 'Something to have or to do once.'), ...forPeople, what }),
  z.strictObject({ kind: kind('as-needed', 'Something to do when there is a need.'), ...forPeople, what }),
  z.strictObject({
    kind: kind('pre-employment', 'Something to do before the first day.'),
    ...forPeople,
    what,
  }),
  z.strictObject({
    kind: kind('sign-off', 'Somebody confirms that the learning is used.'),
    ...forPeople,
    by: field(labelSchema, 'Who signs.', 'your manager'),
  }),
  z.strictObject({
    kind: kind('package-validity', 'How long a training package is valid. Not a rule about people.'),
    ...common,
    subject,
    every,
  }),
  z.strictObject({
    kind: kind('programme-review', 'How often the programme is looked at. Not a rule about people.'),
    ...common,
    subject,
    every: every.optional(),
  }),
]);

export type Clock = z.output<typeof clockSchema>;
export type Rule = z.output<typeof ruleSchema>;
export type RuleKind = Rule['kind'];
/** A rule about people: the only kind that may stand in a person's answer. */
export type PeopleRule = Extract<Rule, { applies: unknown }>;
