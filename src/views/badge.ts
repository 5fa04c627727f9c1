import { type Answer, isLeftOut, volunteersAsk } from '#answer/answer';
import type { LevelItem, TrainingItem } from '#answer/training';
import type { Framework, Level } from '#model/framework';
import type { Subject } from './answer-page.ts';
import { deadlineRow, renewalRow } from './badge-timing.ts';
import { dependsOnGroup } from './overlay-words.ts';
import { perhapsLevel, perhapsLevels } from './perhaps-levels.ts';
import { authorityWords, listInWords, lowerFirst, onlyIf, strengthHeading, strengthWord } from './words.ts';

/** One line of the badge: a question, its short answer, and what qualifies it. */
export interface BadgeRow {
  readonly term: string;
  readonly value: string;
  readonly details: readonly string[];
  /** False where the strategy is silent, so that the page can show it as such. */
  readonly stated: boolean;
  /** Rules that the answer hangs on, and what holds for those for whom none of them does. */
  readonly hangsOn?: {
    readonly rules: readonly string[];
    /** The details of these rules, one for each, begin with this one. Those before it hold whatever the answers are. */
    readonly from?: number;
    readonly otherwise: { readonly value: string; readonly detail: string };
  };
}

type AudienceItem = Extract<TrainingItem, { kind: 'audience' }>;

/** The four questions of everybody: what, by when, how often, who decides. */
export function toBadgeRows(
  framework: Framework,
  subject: Pick<Subject, 'isResident' | 'fromAnswers' | 'mayVolunteer'>,
  answer: Answer,
): readonly BadgeRow[] {
  return [
    trainingRow(answer),
    deadlineRow(framework, answer),
    renewalRow(framework, subject, answer),
    whoDecidesRow(framework, subject, answer),
  ];
}

function trainingRow(answer: Answer): BadgeRow {
  if (answer.basis === 'open') return openRow(answer);
  const levels = answer.training.filter((t): t is LevelItem => t.kind === 'level' && t.fit === 'matched');
  const perhaps = perhapsLevels(answer);
  if (levels.length > 0) {
    const row = levelsRow(levels);
    return { ...row, details: [...row.details, ...perhaps.map(perhapsLevel)] };
  }
  const own = answer.training.filter((t): t is AudienceItem => t.kind === 'audience' && t.fit === 'matched');
  if (own.length > 0) {
    const allShould = own.every((t) => t.training.strength === 'should');
    return {
      term: allShould ? 'Training you should have' : 'Your training',
      value: listInWords(own.map((t) => t.training.label)),
      details: [...forThePost(answer), ...perhaps.map(perhapsLevel)],
      stated: true,
    };
  }
  const term = 'Your training';
  if (perhaps.length > 0) {
    const value = `Perhaps ${listInWords([...new Set(perhaps.map((t) => t.level.label))], 'or')}`;
    return { term, value, details: perhaps.map(perhapsLevel), stated: true };
  }
  if (answer.training.length > 0) {
    return { term, value: dependsOnGroup, details: ['See the groups that may fit.'], stated: true };
  }
  if (answer.basis === 'delegated') {
    const details = ['This strategy lists no courses or levels.'];
    return { term, value: 'Your organisation says', details, stated: false };
  }
  if (answer.basis === 'external') {
    const details = ['This strategy lists no courses or levels.'];
    return { term, value: 'Set by another document', details, stated: false };
  }
  return { term, value: 'None stated for you', details: [], stated: false };
}

/** What somebody in no group may use: never called theirs, because nobody asks it of them. */
function openRow({ placement, training }: Answer): BadgeRow {
  const open = placement.kind === 'none' ? placement.open : undefined;
  const names = (fit: TrainingItem['fit']) =>
    training.filter((t) => t.fit === fit).map((t) => (t.kind === 'level' ? t.level.label : t.training.label));
  const courses = (open?.courses ?? []).map(({ name }) => name);
  const sure = listInWords([...new Set([...names('matched'), ...courses])]);
  const perhaps = listInWords([...new Set(names('possible'))], 'or');
  const value = sure || (perhaps && `Perhaps ${perhaps}`);
  return {
    term: 'Training open to you',
    value: value || 'The strategy names none',
    details: [
      open?.statement ?? 'You can choose it. Nobody asks it of you.',
      ...training.flatMap((t) => {
        if (t.kind === 'audience') return [];
        if (t.fit === 'possible') return [perhapsLevel(t)];
        return t.condition === undefined ? [] : [`${t.level.label}: ${onlyIf(t.condition)}`];
      }),
    ],
    stated: value !== '',
  };
}

/** Training that goes with a post or a role, beside that of the group: a designated lead's, for instance (CH-32). */
function forThePost(answer: Answer): readonly string[] {
  return answer.timing.flatMap(({ rule, fit }) => {
    const isForPost =
      rule.applies !== 'everyone' && (rule.applies.designations ?? rule.applies.roles) !== undefined;
    return rule.kind === 'requirement' && fit === 'matched' && isForPost
      ? [`Also: ${lowerFirst(rule.what)}`]
      : [];
  });
}

function levelsRow(levels: readonly LevelItem[]): BadgeRow {
  const [first, ...others] = new Set(levels.map((l) => l.strength));
  const only = others.length === 0 ? first : undefined;
  return {
    term: only ? strengthHeading[only] : 'Your training',
    value: levelsInWords(levels.map((l) => l.level)),
    details: levels.flatMap((item) => {
      const strength = only ? undefined : strengthWord[item.strength];
      const condition = item.condition && onlyIf(item.condition);
      const words = [strength, condition].filter((w) => w !== undefined).join('. ');
      if (words) return [`${item.level.label}: ${words}`];
      const courses = listInWords(item.courses.map((c) => c.name));
      return levels.length === 1 ? [courses || item.level.summary] : [];
    }),
    stated: true,
  };
}

/** "Level 1", "Levels 1 to 4" for an unbroken run of numbers, else the labels one by one. */
function levelsInWords(levels: readonly Level[]): string {
  const first = levels[0];
  const last = levels.at(-1);
  const isRun = levels.every((l, i) => l.code !== undefined && Number(l.code) === Number(first?.code) + i);
  if (levels.length > 2 && isRun && first?.code && last?.code && first.label.endsWith(` ${first.code}`)) {
    return `${first.label.slice(0, -first.code.length - 1)}s ${first.code} to ${last.code}`;
  }
  return listInWords([...new Set(levels.map((l) => l.label))]);
}

function whoDecidesRow(
  framework: Framework,
  subject: Pick<Subject, 'isResident' | 'mayVolunteer'>,
  answer: Answer,
): BadgeRow {
  const term = framework.audiences?.length ? 'Who decides your group' : 'Who decides';
  if (subject.isResident) {
    const placed = answer.placement.kind === 'allocated';
    return {
      term,
      value: placed ? 'Nobody has to' : 'Does not apply',
      details: [
        placed ? 'Residents help themselves: no employer places you.' : 'You are on nobody’s training list.',
      ],
      stated: true,
    };
  }
  if (isLeftOut(answer)) {
    return { term, value: 'Does not apply', details: ['This strategy is not for your role.'], stated: true };
  }
  const { authority, authorityNote } = framework.allocation;
  // The authors wrote it for staff.
  const alsoForVolunteers = subject.mayVolunteer && /\b(?:employer|manager)\b/i.test(authorityNote);
  return {
    term,
    value: authorityWords[authority],
    details: [authorityNote, ...(alsoForVolunteers ? [volunteersAsk] : [])],
    stated: authority !== 'not-stated',
  };
}
