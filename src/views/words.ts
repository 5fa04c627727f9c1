import type { Basis } from '#answer/placement';
import type {
  Clock,
  Domain,
  Duty,
  EntitlementStrength,
  Framework,
  NotStatedTopic,
  Persona,
  TopicKind,
} from '#model/framework';

/** The words on the tags, always the same (design §8). */
export const basisWords: Readonly<Record<Basis, string>> = {
  named: 'Named in the strategy',
  described: 'Fits the description',
  interpreted: 'Our reading',
  delegated: 'Your employer decides',
  external: 'Set by another document',
  open: 'Open to you',
  'not-covered': 'Not covered',
};

/** What each tag means, in one sentence. */
export const basisMeaning: Readonly<Record<Basis, string>> = {
  named: 'The strategy prints this job as an example.',
  described: 'The strategy does not print this job, but it describes it.',
  interpreted:
    'The strategy does not settle this. It is how we read it, from what people in this job usually do. Check with your employer.',
  delegated: 'The strategy leaves it to your organisation to decide what this role needs.',
  external: 'The strategy sends you to another document, which is not part of this site.',
  open: 'The strategy puts you in no group. It lets you use this training if you wish.',
  'not-covered': 'The strategy has no group or rule for this.',
};

/** The same for somebody who answered questions: it is about what they said, not about what a job usually is. */
export const answersMeaning: Readonly<Record<Basis, string>> = {
  ...basisMeaning,
  described: 'The strategy describes what you do.',
  interpreted:
    'The strategy does not settle this. It is how we read it for what you answered. Check with your employer.',
};

/** Said in place of it where the answers leave several groups open. */
export const openMeaning = 'Your answers do not settle this. Ask about what you were not sure of.';

/** Heading over training, by how strongly the strategy puts it. Cheshire's cells are "suitable", never "required" (CW15-23). */
export const strengthHeading: Readonly<Record<EntitlementStrength, string>> = {
  required: 'Training you must have',
  expected: 'Training expected of you',
  suitable: 'Training that suits your group',
  recommended: 'Training recommended for you',
  optional: 'Training you can choose',
};

export const strengthWord: Readonly<Record<EntitlementStrength, string>> = {
  required: 'Required',
  expected: 'Expected',
  suitable: 'Suitable',
  recommended: 'Recommended',
  optional: 'Optional',
};

export const dutyWord: Readonly<Record<Duty, string>> = {
  must: 'must',
  should: 'should',
  may: 'may',
  will: 'will',
  'is-important': 'called important',
};

export const clockWords: Readonly<Record<Clock, string>> = {
  joining: 'you join the organisation',
  'role-start': 'you start the role',
  'role-requires-training': 'you start a role that needs this training',
  'post-start': 'you take up the post',
  'initial-training': 'your first training',
  'last-completion': 'your last training',
  calendar: 'the start of the year',
};

export const domainWord: Readonly<Record<Domain, string>> = {
  children: 'children',
  adults: 'adults',
  'community-safety': 'community safety',
};

export const personaWord: Readonly<Record<Persona, string>> = {
  staff: 'Staff',
  volunteer: 'Volunteers',
  resident: 'Residents',
  trainer: 'Trainers',
  manager: 'Managers',
  commissioner: 'Commissioners',
  carer: 'Carers',
  learner: 'Learners',
};

export const modeWords: Readonly<Record<Framework['allocation']['mode'], string>> = {
  'role-list': 'Lists of example jobs',
  description: 'Descriptions of what people do',
  delegated: 'Your employer decides',
  external: 'A separate framework',
};

export const authorityWords: Readonly<Record<Framework['allocation']['authority'], string>> = {
  employer: 'Your employer',
  self: 'You do',
  'line-manager': 'Your line manager',
  framework: 'A separate framework',
  individual: 'You do',
  'not-stated': 'Not stated',
};

export const topicHeading: Readonly<Record<TopicKind, string>> = {
  purpose: 'What it is for',
  context: 'Background',
  definitions: 'Words it defines',
  priorities: 'Priorities',
  'focus-groups': 'Who it focuses on',
  principles: 'Principles',
  responsibilities: 'Who has to do what',
  'who-decides': 'Who decides what',
  governance: 'Governance',
  'finding-needs': 'How learning needs are found',
  programme: 'The training programme',
  access: 'Where to find training',
  'training-pool': 'Training pool',
  quality: 'Checking quality',
  evaluation: 'Evaluation',
  'success-signs': 'Signs that it works',
  data: 'Data and reporting',
  funding: 'Funding',
  review: 'Review',
};

export const notStatedWord: Readonly<Record<NotStatedTopic, string>> = {
  audiences: 'Groups of staff',
  levels: 'Levels of training',
  deadlines: 'Deadlines',
  refresh: 'Renewal',
  hours: 'Hours',
  roles: 'Job titles',
  charging: 'Charges',
  contacts: 'Contacts',
  evaluation: 'Evaluation',
  'allocation-authority': 'Who decides your group',
  'two-groups': 'People who fit two groups',
  cumulative: 'Whether higher groups include lower ones',
  prerequisites: 'What to do first',
  courses: 'What each course contains',
  induction: 'Induction',
  'designated-leads': 'Designated leads',
  deputies: 'Deputies',
  trainers: 'Trainers',
  'senior-leaders': 'Senior leaders',
  residents: 'Residents',
  volunteers: 'Volunteers',
  'no-contact': 'People with no contact',
  governance: 'Governance',
  rights: 'Rights',
  lineage: 'Other editions',
  'sector-standards': 'Sector standards',
  amounts: 'Amounts',
  'quality-assurance': 'Quality assurance',
};

/** Stands before each question to trainers, so that nobody takes it for the strategy’s. */
export const promptLabel = 'Ask of your session (our question):';

/** "a, b and c" */
export function listInWords(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** "Group 1" → "group 1", but "GP receptionist", "NHS staff" and names stay as they are. */
export function lowerFirst(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** "a" or "an", by sound for the abbreviations that job titles use ("an HCA", "a GP"). */
export function withArticle(label: string): string {
  const first = label.split(/[\s/]/)[0] ?? '';
  const spelled = /^[A-Z]{2,}$/.test(first) && !/^(?:CAMHS|LADO|SENCO)$/.test(first);
  const vowel = spelled ? /^[AEFHILMNORSX]/ : /^[aeio]|^un[^i]/i;
  return `${vowel.test(first) ? 'an' : 'a'} ${label}`;
}

/** A condition as a short sentence: "Only if you recruit.", "Unless another standard holds." */
export function onlyIf(condition: string): string {
  const text = /^(?:if|when|where|in|for|at|while)\b/i.test(condition)
    ? `Only ${lowerFirst(condition)}`
    : condition.charAt(0).toUpperCase() + condition.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
