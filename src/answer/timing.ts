import { addDuration } from '#model/duration';
import type { Framework, PeopleRule, Rule } from '#model/framework';
import type { Fit } from './evaluate.ts';
import type { Person } from './person.ts';
import { fitSelector, type Standing } from './selector.ts';

/** A rule about the person, with a day where one can be reckoned. */
export interface TimingItem {
  readonly rule: PeopleRule;
  readonly fit: Exclude<Fit, 'excluded'>;
  /** ISO day by which it is due; only where the strategy gives a length and the person gives the day it runs from. */
  readonly due?: string;
  /** The rule that takes its place for this person (`exceptionTo`, `overriddenBy`). */
  readonly replacedBy?: string;
}

export function isPeopleRule(rule: Rule): rule is PeopleRule {
  return 'applies' in rule;
}

/**
 * The rules about people that apply, or may apply. Rules about packages and programmes never appear here (design §8).
 * A wider rule stays in the list when an exception matches, marked `replacedBy`, so that the reader sees both (CW23-21).
 */
export function timingOf(framework: Framework, person: Person, standing: Standing): readonly TimingItem[] {
  const rules = (framework.rules ?? []).filter(isPeopleRule);
  const fits = new Map(rules.map((rule) => [rule.id, fitSelector(rule.applies, standing)]));
  return rules.flatMap((rule): TimingItem[] => {
    const fit = fits.get(rule.id) ?? 'excluded';
    if (fit === 'excluded') return [];
    const exception = rules.find((r) => r.exceptionTo === rule.id && fits.get(r.id) === 'matched');
    const stronger =
      rule.overriddenBy !== undefined && fits.get(rule.overriddenBy) === 'matched'
        ? rule.overriddenBy
        : undefined;
    const replacedBy = exception?.id ?? stronger;
    const due = dueDay(rule, person);
    return [
      {
        rule,
        fit,
        ...(due === undefined ? {} : { due }),
        ...(replacedBy === undefined ? {} : { replacedBy }),
      },
    ];
  });
}

/** The day a rule falls due, or undefined where the strategy gives no length or the starting day is not known. */
function dueDay(rule: PeopleRule, person: Person): string | undefined {
  if (rule.kind === 'complete-by') {
    return person.startDate === undefined ? undefined : addDuration(person.startDate, rule.within);
  }
  if (rule.kind === 'refresh' || rule.kind === 'top-up' || rule.kind === 'attend') {
    return person.lastTrained === undefined ? undefined : addDuration(person.lastTrained, rule.every);
  }
  return undefined;
}
