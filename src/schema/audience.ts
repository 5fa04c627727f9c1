import { z } from 'zod';
import { wayInSchema } from './criterion.ts';
import {
  dutySchema,
  field,
  idSchema,
  labelSchema,
  personaSchema,
  sourceSchema,
  statementSchema,
  textSchema,
  translationsSchema,
} from './primitives.ts';

/** A job that the document prints (named), describes (described), or that we place ourselves (interpreted). */
const roleExampleSchema = z.strictObject({
  role: field(idSchema, 'A role of the catalogue.', 'gp-receptionist'),
  basis: field(
    z.enum(['named', 'described', 'interpreted']),
    'named: the document prints the job. described: the job meets its description. interpreted: our reading.',
    'named',
  ),
  printed: field(labelSchema.optional(), 'The word or phrase as the document prints it.', 'GP receptionists'),
  note: field(textSchema.optional(), 'Our remark, shown as a reason.', 'The document prints it twice.'),
  source: sourceSchema.optional(),
});

const statements = (description: string, text: string) =>
  field(z.array(statementSchema).optional(), description, [{ text }]);

/** Training that hangs on the audience itself, where the document has no separate levels (SHR-23, CH-52). */
const audienceTrainingSchema = z.strictObject({
  label: field(labelSchema, 'What the training is called.', 'Induction'),
  strength: dutySchema.optional(),
  purposes: statements('What it is for.', 'Know what to look out for.'),
  content: statements('What it is about.', 'Signs of abuse.'),
  methods: statements('How it is given.', 'A talk with your manager.'),
  note: field(textSchema.optional(), 'Our remark.', 'The document leaves the length open.'),
  source: sourceSchema,
});

/** A group, tier, staff group or workforce: who you are (model.md §2). */
export const audienceSchema = z.strictObject({
  id: field(idSchema, 'The id of the group, for its page.', 'group-1'),
  code: field(z.string().min(1).max(12).optional(), 'The letter or number alone.', '1'),
  label: field(labelSchema, 'What the document calls it.', 'Group 1'),
  translations: translationsSchema.optional(),
  aliases: field(z.array(labelSchema).optional(), 'Other names in the document.', ['Specialist']),
  kind: field(
    z.enum(['group', 'tier', 'staff-group', 'workforce', 'stage']),
    'What the document calls such a group. stage: for everybody at some time, such as an induction.',
    'group',
  ),
  order: field(
    z.int().positive().optional(),
    'Place on the ladder, 1 lowest. Leave it out for a function that is added to a group.',
    1,
  ),
  summary: field(
    textSchema,
    'One short sentence that starts "People who …".',
    'People who meet children now and then.',
  ),
  description: field(
    textSchema,
    'What the document says about it, in your own words.',
    'Staff and volunteers with occasional contact.',
  ),
  ways: field(z.array(wayInSchema).optional(), 'Sets of answers that put a person here.', [
    {
      when: { question: 'contact', is: ['regular'] },
      basis: 'described',
      because: 'You meet children regularly.',
      source: '§2.1',
    },
  ]),
  roleExamples: field(z.array(roleExampleSchema).optional(), 'Jobs that belong here.', [
    { role: 'gp-receptionist', basis: 'named', printed: 'GP receptionists' },
  ]),
  exampleList: field(
    z.enum(['open', 'partly-open', 'closed']).optional(),
    'Whether the printed list of jobs is only examples (open) or the whole list (closed).',
    'open',
  ),
  openTo: field(
    z.array(personaSchema).optional(),
    'Who may use its training. A resident reads that it is open to them, also where residents are in no group.',
    ['resident'],
  ),
  includes: field(
    z.array(field(idSchema, 'The id of an audience.', 'group-1')).optional(),
    'Audiences whose training this one also has.',
    ['group-1'],
  ),
  training: field(
    audienceTrainingSchema.optional(),
    'Training of the group itself, where the document has no levels.',
    { label: 'Induction', source: '§3' },
  ),
  notes: field(z.array(textSchema).optional(), 'Our remarks.', ['The document has no example for it.']),
  source: sourceSchema,
});

export type RoleExample = z.output<typeof roleExampleSchema>;
export type AudienceTraining = z.output<typeof audienceTrainingSchema>;
export type Audience = z.output<typeof audienceSchema>;
