import type { Clock, Duration, PeopleRule } from '#model/framework';

/** The rules that can give a day: those with a length of time that runs for a person. Hours over a period give none. */
export type DatedRule = Extract<PeopleRule, { kind: 'complete-by' | 'refresh' | 'top-up' | 'attend' }>;

/** Which day of a person a length is counted from: joining or taking up the role, or the last training. */
export type DayBasis = 'start' | 'trained';

/** A calendar runs with the year, not with a person (model.md §2, Rule). */
const dayBasisOfClock: Readonly<Record<Clock, DayBasis | undefined>> = {
  joining: 'start',
  'role-start': 'start',
  'role-requires-training': 'start',
  'post-start': 'start',
  'initial-training': 'trained',
  'last-completion': 'trained',
  calendar: undefined,
};

export function isDated(rule: PeopleRule): rule is DatedRule {
  return ['complete-by', 'refresh', 'top-up', 'attend'].includes(rule.kind);
}

/** From which moment a rule runs. A yearly top-up or an attendance names none: it goes on from the last time. */
export function clockOf(rule: DatedRule): Clock {
  return 'from' in rule ? rule.from : 'last-completion';
}

/** Which day a clock asks the person for; undefined where no day of theirs starts it. */
export function dayBasisOf(clock: Clock): DayBasis | undefined {
  return dayBasisOfClock[clock];
}

export function lengthOf(rule: DatedRule): Duration {
  return rule.kind === 'complete-by' ? rule.within : rule.every;
}
