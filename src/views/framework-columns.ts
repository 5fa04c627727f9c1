import type { Audience, Level, NotStated, Rule, ValueItem, ValueSet } from '#model/framework';
import type { RuleSheet } from './rule-sheet.ts';
import { sourceWords } from './source-words.ts';
import { type Column, joined } from './table.ts';

// The columns of the sheets of one strategy: workbooks and the data dictionary are made from them.

const idAbout = 'The id, as in the JSON.';
const sourceAbout = 'The place in the published document.';

export const groupColumns: readonly Column<Audience>[] = [
  { name: 'id', about: idAbout, value: (a) => a.id },
  { name: 'label', about: 'The name as printed.', value: (a) => a.label },
  { name: 'kind', about: 'group, tier, staff-group, workforce or stage.', value: (a) => a.kind },
  {
    name: 'order',
    about: 'Its place on the ladder, 1 lowest. Empty: it is beside the ladder.',
    value: (a) => a.order,
  },
  { name: 'summary', about: 'Who is in it, in one sentence.', value: (a) => a.summary },
  { name: 'description', about: 'Who is in it, in full, in our words.', value: (a) => a.description },
  {
    name: 'open_to',
    about: 'Kinds of people it is open to, where the strategy says so.',
    value: (a) => joined(a.openTo ?? []),
  },
  {
    name: 'includes',
    about: 'The ids of groups whose training it also has.',
    value: (a) => joined(a.includes ?? []),
  },
  { name: 'source', about: sourceAbout, value: (a) => sourceWords(a.source) },
];

export const levelColumns: readonly Column<Level>[] = [
  { name: 'id', about: idAbout, value: (l) => l.id },
  { name: 'label', about: 'The name as printed.', value: (l) => l.label },
  { name: 'summary', about: 'What is learnt, in one sentence.', value: (l) => l.summary },
  {
    name: 'prerequisites',
    about: 'The ids of levels to do first.',
    value: (l) => joined(l.prerequisites ?? []),
  },
  { name: 'includes', about: 'The ids of levels it contains.', value: (l) => joined(l.includes ?? []) },
  { name: 'courses', about: 'The ids of its courses.', value: (l) => joined(l.courses ?? []) },
  { name: 'source', about: sourceAbout, value: (l) => sourceWords(l.source) },
];

export interface TrainingLine {
  readonly who: string;
  readonly training: string;
  readonly level: string | undefined;
  readonly strength: string | undefined;
  readonly condition: string | undefined;
  readonly source: string;
}

export const trainingColumns: readonly Column<TrainingLine>[] = [
  { name: 'for', about: 'Whom it is for, in words.', value: (t) => t.who },
  { name: 'training', about: 'The level or training.', value: (t) => t.training },
  {
    name: 'level',
    about: 'The id of the level; empty where the training hangs on the group.',
    value: (t) => t.level,
  },
  {
    name: 'strength',
    about: 'How strongly the strategy puts it. Empty: it does not say.',
    value: (t) => t.strength,
  },
  { name: 'condition', about: 'When it only applies to some of them.', value: (t) => t.condition },
  { name: 'source', about: sourceAbout, value: (t) => t.source },
];

interface RuleLine {
  readonly rule: Rule;
  readonly sheet: RuleSheet;
}

export const ruleColumns: readonly Column<RuleLine>[] = [
  { name: 'id', about: idAbout, value: ({ rule }) => rule.id },
  {
    name: 'kind',
    about:
      'complete-by, refresh, top-up, hours, attend … package-validity and programme-review are about things, never about people.',
    value: ({ rule }) => rule.kind,
  },
  { name: 'label', about: 'The rule in a few words.', value: ({ rule }) => rule.label },
  {
    name: 'about',
    about: 'Whom it is for; for a rule about a thing, what it is about.',
    value: ({ sheet }) => sheet.about,
  },
  {
    name: 'within',
    about: 'A deadline as an ISO 8601 duration: P3M is three months.',
    value: ({ rule }) => ('within' in rule ? rule.within : undefined),
  },
  {
    name: 'every',
    about: 'An interval as an ISO 8601 duration.',
    value: ({ rule }) => ('every' in rule ? rule.every : undefined),
  },
  {
    name: 'from',
    about: 'What the clock starts with.',
    value: ({ rule }) => ('from' in rule ? rule.from : undefined),
  },
  {
    name: 'strength',
    about: 'The strategy’s word: must, should, may, will, is-important.',
    value: ({ rule }) => rule.strength,
  },
  { name: 'statement', about: 'The rule in plain words.', value: ({ rule }) => rule.statement },
  {
    name: 'limits',
    about: 'Conditions, exceptions, and who may set another length.',
    value: ({ sheet }) => joined(sheet.limits),
  },
  { name: 'source', about: sourceAbout, value: ({ sheet }) => sheet.source },
];

interface ValueLine {
  readonly set: ValueSet;
  readonly item: ValueItem;
}

export const valueColumns: readonly Column<ValueLine>[] = [
  { name: 'set', about: 'The set it belongs to.', value: ({ set }) => set.label },
  {
    name: 'kind',
    about: 'core-value, golden-thread, principle, training-test, training-aim or delivery-principle.',
    value: ({ set }) => set.kind,
  },
  { name: 'applies_to', about: 'Which training it is for.', value: ({ set }) => set.appliesTo },
  { name: 'strength', about: 'The strategy’s word for the set.', value: ({ set }) => set.strength },
  { name: 'id', about: idAbout, value: ({ item }) => item.id },
  { name: 'label', about: 'The value in a few words.', value: ({ item }) => item.label },
  { name: 'text', about: 'The value in our words.', value: ({ item }) => item.text },
  {
    name: 'limit',
    about: 'The limiting phrase as printed. It stays with the value.',
    value: ({ set, item }) => joined([item.qualifier, set.qualifier].filter((q) => q !== undefined)),
  },
  { name: 'prompt', about: 'A question to ask of a session. Ours.', value: ({ item }) => item.trainerPrompt },
  { name: 'themes', about: 'Themes it is about. Our sorting.', value: ({ item }) => joined(item.themes) },
  { name: 'source', about: sourceAbout, value: ({ set, item }) => sourceWords(item.source ?? set.source) },
];

export const silenceColumns: readonly Column<NotStated>[] = [
  { name: 'topic', about: 'The topic on which the strategy is silent.', value: (n) => n.topic },
  { name: 'text', about: 'What it does not say.', value: (n) => n.text },
];
