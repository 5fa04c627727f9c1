import { addDuration } from '#model/duration';
import type { Framework, PeopleRule, Rule, Selector } from '#model/framework';
import type { Fit } from './evaluate.ts';
import { type Rung, withIncluded } from './included.ts';
import type { Person } from './person.ts';
import { fitApart, fitSelector, type Standing } from './selector.ts';

/** A rule about the person, with a day where one can be reckoned. */
export interface TimingItem {
  readonly rule: PeopleRule;
  readonly fit: Exclude<Fit, 'excluded'>;
  /** The fit but for the areas and answers that it names; only where it names some. */
  readonly apart?: Exclude<Fit, 'excluded'>;
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
    const replacedBy = exception?.id ?? stronger ?? higherHours(framework, rule, rules, fits);
    const due = dueDay(rule, person);
    const apart = fitApart(rule.applies, standing);
    return [
      {
        rule,
        fit,
        ...(apart === undefined || apart === 'excluded' ? {} : { apart }),
        ...(due === undefined ? {} : { due }),
        ...(replacedBy === undefined ? {} : { replacedBy }),
      },
    ];
  });
}

/**
 * The hours of a higher rung, which take the place of those of the rungs that it includes: whoever has to learn for eight
 * hours at Level 3 does not also need the four of Level 2. Hours that add up stand beside them.
 */
function higherHours(
  framework: Framework,
  rule: PeopleRule,
  rules: readonly PeopleRule[],
  fits: ReadonlyMap<string, Fit>,
): string | undefined {
  const above = (lower: PeopleRule) =>
    rules.filter(
      (higher) =>
        higher.kind === 'hours' &&
        !higher.addsUp &&
        fits.get(higher.id) === 'matched' &&
        isRungAbove(framework, higher.applies, lower.applies),
    );
  if (rule.kind !== 'hours') return undefined;
  const higher = above(rule);
  return (higher.find((one) => above(one).length === 0) ?? higher[0])?.id;
}

/** Whether each group or level of the lower selector is included in one of the higher, and none is in both. */
function isRungAbove({ audiences, levels }: Framework, higher: Selector, lower: Selector): boolean {
  if (higher === 'everyone' || lower === 'everyone') return false;
  const within = (
    rungs: readonly Rung[] | undefined,
    above: readonly string[] = [],
    below: readonly string[] = [],
  ) =>
    below.length > 0 &&
    above.length > 0 &&
    below.every((id) => !above.includes(id) && above.some((top) => withIncluded(rungs, top).includes(id)));
  return within(audiences, higher.audiences, lower.audiences) || within(levels, higher.levels, lower.levels);
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
