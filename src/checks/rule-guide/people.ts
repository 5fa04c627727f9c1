import type { RuleGuideEntry } from './entry.ts';

/** Messages about who belongs where, and about the questions that decide it. */
export const peopleGuide = {
  'allocation-mode': {
    means: 'allocation says one way of sorting people, and the file shows another.',
    why: 'Readers are told how we know their group.',
    mend: 'role-list needs a job with basis: named; description needs a group with ways; delegated and external have no groups, but a reference and an outcome.',
    before: 'mode: delegated',
    after: 'mode: description',
  },
  'impossible-condition': {
    means: 'No answers can ever meet this condition.',
    why: 'Nobody would get in this way, and nobody would notice.',
    mend: 'A question with one choice cannot have two answers at once. Write any instead of all, or put both answers into one is.',
    before: 'all: [{ question: contact, is: [occasional] }, { question: contact, is: [most] }',
    after: 'when: { question: contact, is: [occasional, most] }',
  },
  'order-on-unordered': {
    means:
      'The places of the groups on the ladder do not fit what allocation.ordered says, or two groups have the same place.',
    why: 'On a ladder the highest group that fits wins.',
    mend: 'Number the rungs 1, 2, 3 from the lowest. Without a ladder write ordered: false and no order.',
    before: 'order: 1',
    after: 'order: 2',
  },
  'profile-answers': {
    means: 'The usual answers of a role in the catalogue cannot be given by one person.',
    why: 'They decide how we read a role that a strategy does not name.',
    mend: 'Keep the usual answer. If it depends on the post, leave the question out.',
    before: 'contact: [occasional, most]',
    after: 'contact: [occasional]',
  },
  'question-clash': {
    means: 'The framework has a question of its own with an id that the catalogue uses already.',
    why: 'The two would be mixed up.',
    mend: 'Use the question of the catalogue, or choose another id.',
    before: '- { id: contact, label: Do you meet children?, multiple: false,',
    after: '- { id: contact-in-clubs, label: Do you meet children?, multiple: false,',
  },
  'shared-alias': {
    means: 'Two roles of the catalogue have the same other name.',
    why: 'Somebody who types it could be sent to the wrong job.',
    mend: 'Take it out of one, or write ambiguousWith in one of the two, so that readers are asked which one they mean.',
    before: 'aliases: [ward nurse, Nurse]',
    after: 'aliases: [ward nurse]',
  },
  'tick-boxes-without-none': {
    means: 'A question with tick boxes has no answer for people to whom nothing applies.',
    why: 'They could not go on.',
    mend: 'Add an answer with alone: true.',
    before: '- { id: trainer, label: Trainer }',
    after: '- { id: trainer, label: Trainer }\n- { id: none, label: None of these, alone: true }',
  },
  'unanswered-combination': {
    means:
      'Some people who answer the questions would get neither a group nor an explanation. The message shows their answers.',
    why: 'A blank page helps nobody. Every path has to end with something to do.',
    mend: 'Add a way into a group, or an outcome. An outcome without when catches everybody who is left.',
    before: 'allocation:\n  mode: role-list',
    after:
      'outcomes:\n  - id: no-group\n    label: No group\n    basis: not-covered\n    text: This strategy does not say which group you are in.\n    nextStep: Ask your employer what training you need.',
  },
  'unreachable-audience': {
    means: 'Nobody can ever be in this group.',
    why: 'It looks as if the group existed, and nobody is told to be in it.',
    mend: 'Add a job to roleExamples, or a condition to ways that somebody can meet.',
    before: '- id: group-2\n  label: Group 2',
    after:
      '- id: group-2\n  label: Group 2\n  roleExamples:\n    - { role: teacher, basis: named, printed: Teachers }',
  },
  'unused-outcome': {
    means: 'An outcome is for people who already have a group or an earlier outcome.',
    why: 'What it says would never be read.',
    mend: 'Change its when, move it up, or take it out. Only one outcome can do without when.',
    before: '- id: everybody-else\n  label: Everybody else',
    after: '- id: everybody-else\n  label: Everybody else\n  when: { question: connection, is: [resident] }',
  },
  'unused-question': {
    means: 'The framework has a question that decides nothing.',
    why: 'People would be asked for no reason.',
    mend: 'Use it in a when, or take it out.',
    before: '- { id: club, label: Do you work in a club?, multiple: false,',
    after: 'when: { question: club, is: ["yes"] }',
  },
} as const satisfies Record<string, RuleGuideEntry>;
