import type { Answer } from '#answer/answer';
import type { TimingItem } from '#answer/timing';
import type { Framework, PeopleRule } from '#model/framework';
import type { Subject } from './answer-page.ts';
import type { BadgeRow } from './badge.ts';
import { dependsOnArea, dependsOnPost, dependsOnYou, perhapsForYou } from './overlay-words.ts';
import { clockPhrase, ruleFigure, standingRules } from './timing-words.ts';
import { lowerFirst, onlyIf } from './words.ts';

const renewals: readonly PeopleRule['kind'][] = ['refresh', 'top-up', 'attend', 'hours'];

/** By when: the deadline of the group that heads the answer, the others below it. */
export function deadlineRow(framework: Framework, answer: Answer): BadgeRow {
  const term = 'By when';
  const found = standingRules(answer.timing, ['complete-by', 'pre-employment']);
  const main = found.find((t) => isForMain(t, answer) && !t.rule.condition) ?? surest(found, answer);
  if (main) {
    return {
      term,
      value: ruleFigure(main.rule),
      details: [
        clockPhrase(main.rule) ?? main.rule.label,
        ...conditionNote(main),
        // The strength stands with its own rule: below all of them it would be read of each (a "must" among them).
        ...strengthNote(main),
        ...found.filter((t) => t !== main).map(inOneLine),
      ],
      stated: true,
    };
  }
  const others = framework.rules?.some((r) => r.kind === 'complete-by');
  const detail = others ? 'This strategy gives no deadline for you.' : 'This strategy gives no deadlines.';
  const open = answer.timing.filter((t) => ['complete-by', 'pre-employment'].includes(t.rule.kind));
  if (open.length > 0 && open.every((t) => hangsOnMore(t, answer))) {
    return hangingRow(term, open, whatItHangsOn(open), detail);
  }
  if (open.some((t) => t.rule.kind === 'complete-by'))
    return { term, value: 'Depends on your group', details: [], stated: true };
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
  if (main) {
    const exceptions = answer.timing.filter(
      (t) => t.fit === 'possible' && t.rule.exceptionTo === main.rule.id,
    );
    const more = answer.timing.filter(
      (t) => renewals.includes(t.rule.kind) && hangsOnMore(t, answer) && !exceptions.includes(t),
    );
    const details = [
      main.rule.label,
      ...conditionNote(main),
      ...strengthNote(main),
      ...found.filter((t) => t !== main).map(inOneLine),
      // An exception that may be this person's stands beside the rule, not only further down (CW23-21).
      ...exceptions.map((t) => `But perhaps for you – ${inOneLine(t)}`),
      ...(main.rule.setByNote ? [main.rule.setByNote] : []),
    ];
    return {
      term,
      value: ruleFigure(main.rule),
      details: [...details, ...more.map((t) => `${perhapsForYou} – ${inOneLine(t)}`)],
      stated: true,
      ...(more.length > 0 && {
        hangsOn: {
          rules: more.map((t) => t.rule.id),
          from: details.length,
          otherwise: { value: ruleFigure(main.rule), detail: main.rule.label },
        },
      }),
    };
  }
  const others = framework.rules?.some((r) => r.kind === 'refresh');
  const detail = others
    ? 'This strategy gives no renewal for you.'
    : 'This strategy gives no renewal for people.';
  const perhaps = answer.timing.filter((t) => t.fit === 'possible' && renewals.includes(t.rule.kind));
  // Readers share the page whatever post they hold, so for some of them "not stated" would be wrong.
  const more = perhaps.filter((t) => hangsOnMore(t, answer));
  if (perhaps.length > 0 && more.length === perhaps.length) {
    return hangingRow(term, perhaps, whatItHangsOn(perhaps), detail);
  }
  if (subject.fromAnswers && perhaps.length > 0) return hangingRow(term, perhaps, dependsOnPost, detail);
  if (more.length > 0) return hangingRow(term, more, whatItHangsOn(more), detail);
  return { term, value: 'Not stated', details: [detail], stated: false };
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

/** Whether only the area or an answer is open, and not the group: the rule says which, so it can be shown. */
function hangsOnMore({ rule: { applies }, fit }: TimingItem, { placement }: Answer): boolean {
  if (fit !== 'possible' || applies === 'everyone' || !(applies.areas || applies.when)) return false;
  return !applies.audiences || placement.kind === 'allocated';
}

function whatItHangsOn(rules: readonly TimingItem[]): string {
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
