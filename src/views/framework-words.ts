import type {
  Anomaly,
  Audience,
  Body,
  Contact,
  Course,
  Framework,
  Nation,
  Reference,
  Rights,
  Rule,
  Theme,
  ValueSet,
} from '#model/framework';

// The words for closed lists of the schema, as the pages of one framework print them.

export const nationWord: Readonly<Record<Nation, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

export const offerWords: Readonly<Record<Framework['scope']['personas'][number]['offer'], string>> = {
  learner: 'Training',
  informed: 'Information',
  'aim-only': 'Named in the aims only',
  duty: 'Duties',
  none: 'Nothing',
};

export const bodyKindWord: Readonly<Record<Body['kind'], string>> = {
  partnership: 'Partnership',
  board: 'Board',
  'sub-group': 'Sub-group',
  hub: 'Hub',
  unit: 'Unit',
  post: 'Post',
  panel: 'Panel',
  council: 'Council',
  other: 'Other body',
};

export const kindOfGroup: Readonly<Record<Audience['kind'], { one: string; many: string }>> = {
  group: { one: 'group', many: 'groups' },
  tier: { one: 'tier', many: 'tiers' },
  'staff-group': { one: 'staff group', many: 'staff groups' },
  workforce: { one: 'workforce', many: 'workforces' },
  stage: { one: 'stage', many: 'stages' },
};

export const exampleListWords: Readonly<Record<NonNullable<Audience['exampleList']>, string>> = {
  open: 'These are only examples. Other jobs can belong here too.',
  'partly-open': 'Part of this list is only examples, part of it is the whole list.',
  closed: 'By the wording of the strategy, this is the whole list.',
};

export const straddleWords: Readonly<Record<Framework['allocation']['straddleRule'], string>> = {
  higher: 'The higher group counts.',
  'all-matching': 'Every group that fits counts.',
  'employer-decides': 'Your employer decides.',
  'not-stated': 'Not stated.',
};

export const cumulativeWords: Readonly<Record<Framework['allocation']['cumulative'], string>> = {
  yes: 'Yes.',
  no: 'No.',
  implied: 'Implied, not said in words.',
  'not-stated': 'Not stated.',
  'by-matrix': 'The table says which levels go with which group.',
};

export const modeWord: Readonly<Record<NonNullable<Course['modes']>[number], string>> = {
  classroom: 'Classroom',
  'online-live': 'Live online',
  'e-learning': 'E-learning',
  workshop: 'Workshop',
  briefing: 'Briefing',
  event: 'Event',
  booklet: 'Booklet',
  seminar: 'Seminar',
  video: 'Video',
  forum: 'Forum',
};

export const setByWords: Readonly<Record<NonNullable<Rule['setBy']>, string>> = {
  framework: 'The strategy sets this length.',
  employer: 'Your employer can set another length.',
  regulator: 'A regulator can set another length.',
};

export const linkWords: Readonly<Record<Reference['linkStatus'], string>> = {
  present: 'The strategy prints an address.',
  'lost-in-source': 'There was a link, but its address is lost in the source.',
  'never-printed': 'The strategy prints no address.',
  'bare-domain': 'The strategy prints only the name of a website.',
};

export const contactStatusWords: Readonly<Record<Contact['status'], string>> = {
  'as-printed': 'As printed, not checked',
  verified: 'Checked',
  dead: 'No longer works',
};

export const anomalyWord: Readonly<Record<Anomaly['kind'], string>> = {
  layout: 'Layout',
  contradiction: 'Contradiction',
  ambiguity: 'Two meanings',
  outdated: 'Out of date',
  gap: 'Gap',
  naming: 'Names',
};

export const commercialWords: Readonly<Record<Rights['commercialUse'], string>> = {
  yes: 'Allowed',
  no: 'Not allowed',
  unknown: 'Not stated',
};

export const valueKindWord: Readonly<Record<ValueSet['kind'], string>> = {
  'core-value': 'Core values',
  'golden-thread': 'Golden threads',
  principle: 'Principles',
  'training-test': 'Tests for training',
  'training-aim': 'Aims of training',
  'delivery-principle': 'Principles of delivery',
};

export const themeWord: Readonly<Record<Theme, string>> = {
  'childs-voice': 'The child’s voice',
  'adults-voice': 'The adult’s voice',
  diversity: 'Diversity',
  'multi-agency': 'Working across agencies',
  'law-and-policy': 'Law and policy',
  'roles-and-responsibilities': 'Roles and responsibilities',
  'lived-experience': 'Lived experience',
  evidence: 'Evidence',
  'family-partnership': 'Partnership with families',
  'reflective-practice': 'Reflective practice',
  'learning-from-reviews': 'Learning from reviews',
  vulnerability: 'Vulnerability',
  'trainer-quality': 'Quality of trainers',
  'wellbeing-and-prevention': 'Wellbeing and prevention',
  workforce: 'Workforce',
  communities: 'Communities',
};

export const languageWord: Readonly<Record<string, string>> = {
  cy: 'Welsh',
  gd: 'Scottish Gaelic',
  ga: 'Irish',
};
