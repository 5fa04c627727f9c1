import type { Answer } from '#answer/answer';
import type { TimingItem } from '#answer/timing';
import type { Framework, PeopleRule } from '#model/framework';
import type { Subject } from './answer-page.ts';
import type { BadgeRow } from './badge.ts';
import {
  butPerhapsForYou,
  dependsOnArea,
  dependsOnGroup,
  dependsOnPost,
  dependsOnYou,
  perhapsForYou,
} from './overlay-words.ts';
import { clockPhrase, ruleFigure, standingRules } from './timing-words.ts';
import { lowerFirst, onlyIf } from './words.ts';

const deadlines: readonly PeopleRule['kind'][] = ['complete-by', 'pre-employment'];
const renewals: readonly PeopleRule['kind'][] = ['refresh', 'top-up', 'attend', 'hours'];

/** By when: the deadline of the group that heads the answer, the others below it. */
export function deadlineRow(framework: Framework, answer: Answer): BadgeRow {
  const term = 'By when';
  const found = standingRules(answer.timing, deadlines);
  const main = found.find((t) => isForMain(t, answer) && !t.rule.condition) ?? surest(found, answer);
  if (main) return standingRow(term, main, clockPhrase(main.rule) ?? main.rule.label, deadlines, answer);
  const others = framework.rules?.some((r) => r.kind === 'complete-by');
  const detail = others ? 'This strategy gives no deadline for you.' : 'This strategy gives no deadlines.';
  const open = answer.timing.filter((t) => deadlines.includes(t.rule.kind));
  if (open.length > 0 && open.every(isLimited)) {
    return hangingRow(term, open, whatItHangsOn(open, answer), detail);
  }
  if (open.some((t) => t.rule.kind === 'complete-by'))
    return { term, value: dependsOnGroup, details: [], stated: true };
  return { term, value: 'Not stated', details: [detail], stated: false };
}

/** How often: what stands for everybody the answer is for, with what may hold for some of them. */
export function renewalRow(
  framework: Framework,
  subject: Pick<Subject, 'fromAnswers'>,
  answer: Answer,
): BadgeRow {
  const term = 'How often';
  const found = standingRules(answer.timing, renewals);
  const main = found.find((t) => !t.rule.condition) ?? found[0];
  if (main) return standingRow(term, main, main.rule.label, renewals, answer);
  const others = framework.rules?.some((r) => r.kind === 'refresh');
  const detail = others
    ? 'This strategy gives no renewal for you.'
    : 'This strategy gives no renewal for people.';
  const perhaps = answer.timing.filter((t) => t.fit === 'possible' && renewals.includes(t.rule.kind));
  // Readers share the page whatever post they hold, so for some of them "not stated" would be wrong.
  const limited = perhaps.filter(isLimited);
  if (perhaps.length > 0 && limited.length === perhaps.length) {
    return hangingRow(term, perhaps, whatItHangsOn(perhaps, answer), detail);
  }
  if (subject.fromAnswers && perhaps.length > 0) return hangingRow(term, perhaps, dependsOnPost, detail);
  if (limited.length > 0) return hangingRow(term, limited, whatItHangsOn(limited, answer), detail);
  return { term, value: 'Not stated', details: [detail], stated: false };
}

/** A row with a rule that stands for everybody the answer is for, and below it what may hold for some of them. */
function standingRow(
  term: string,
  main: TimingItem,
  about: string,
  kinds: readonly PeopleRule['kind'][],
  answer: Answer,
): BadgeRow {
  const { rule } = main;
  const found = standingRules(answer.timing, kinds);
  // An exception that may be this person's stands beside the rule, not only further down (CW23-21).
  const exceptions = answer.timing.filter((t) => t.fit === 'possible' && t.rule.exceptionTo === rule.id);
  const more = answer.timing.filter(
    (t) => kinds.includes(t.rule.kind) && hangsOnMore(t) && !exceptions.includes(t),
  );
  const butPerhaps = (t: TimingItem) => `${butPerhapsForYou} – ${inOneLine(t)}`;
  // What hangs on an area or an answer stands last, so that answers can settle it.
  const limited = exceptions.filter(isLimited);
  const open = [...limited, ...more];
  const details = [
    about,
    ...conditionNote(main),
    // The strength stands with its own rule: below all of them it would be read of each (a "must" among them).
    ...strengthNote(main),
    ...found.filter((t) => t !== main).map(inOneLine),
    ...exceptions.filter((t) => !isLimited(t)).map(butPerhaps),
    ...(rule.setByNote ? [rule.setByNote] : []),
  ];
  return {
    term,
    value: ruleFigure(rule),
    details: [
      ...details,
      ...limited.map(butPerhaps),
      ...more.map((t) => `${perhapsForYou} – ${inOneLine(t)}`),
    ],
    stated: true,
    ...(open.length > 0 && {
      hangsOn: {
        rules: open.map((t) => t.rule.id),
        from: details.length,
        otherwise: { value: ruleFigure(rule), detail: about },
      },
    }),
  };
}

/** A row whose rules each hold for some readers of the page; a browser that knows the answers takes out the others. */
function hangingRow(term: string, rules: readonly TimingItem[], value: string, detail: string): BadgeRow {
  return {
    term,
    value,
    details: rules.map((t) => `${perhapsForYou} – ${inOneLine(t)}`),
    stated: true,
    hangsOn: { rules: rules.map((t) => t.rule.id), otherwise: { value: 'Not stated', detail } },
  };
}

/** Whether a rule that may hold is for some areas or answers: it says which in its condition, so it can be shown. */
function isLimited({ fit, apart }: TimingItem): boolean {
  return fit === 'possible' && apart !== undefined;
}

/** Whether only the area or an answer is open, and neither the group, the post nor the sector. */
function hangsOnMore({ fit, apart }: TimingItem): boolean {
  return fit === 'possible' && apart === 'matched';
}

function whatItHangsOn(rules: readonly TimingItem[], { placement }: Answer): string {
  if (!rules.every(hangsOnMore)) {
    const onGroup = rules.some(
      ({ rule: { applies }, apart }) =>
        apart === 'possible' && applies !== 'everyone' && (applies.audiences ?? applies.levels),
    );
    return onGroup && placement.kind !== 'allocated' ? dependsOnGroup : dependsOnPost;
  }
  const onlyArea = rules.every(({ rule: { applies } }) => applies !== 'everyone' && !applies.when);
  return onlyArea ? dependsOnArea : dependsOnYou;
}

function inOneLine(item: TimingItem): string {
  const notes = [...conditionNote(item), ...strengthNote(item)];
  const line = [`${item.rule.label}:`, lowerFirst(ruleFigure(item.rule)), clockPhrase(item.rule)]
    .filter(Boolean)
    .join(' ');
  return (
    [line.replace(/\.$/, ''), ...notes.map((note) => lowerFirst(note).replace(/\.$/, ''))].join(' – ') +
    (notes.length > 0 ? '.' : '')
  );
}

/** Whether a rule names the audience that heads the answer: its deadline is the one to show first. */
function isForMain(item: TimingItem, answer: Answer): boolean {
  const { applies } = item.rule;
  const main = answer.placement.kind === 'allocated' ? answer.placement.main.audience.id : undefined;
  return applies !== 'everyone' && main !== undefined && (applies.audiences?.includes(main) ?? false);
}

/** The rule to show first: one that holds for all before one that holds in some cases only. */
function surest(found: readonly TimingItem[], answer: Answer): TimingItem | undefined {
  const own = found.filter((t) => isForMain(t, answer));
  return found.find((t) => !t.rule.condition) ?? own[0] ?? found[0];
}

/** A figure without its condition would be said to people for whom it does not hold. */
function conditionNote({ rule: { condition } }: TimingItem): readonly string[] {
  return condition === undefined ? [] : [onlyIf(condition)];
}

function strengthNote(item: TimingItem): readonly string[] {
  if (item.rule.strength === 'should') return ['Recommended, not required.'];
  if (item.rule.strength === 'may') return ['An option, not required.'];
  return [];
}
