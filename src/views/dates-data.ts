import type { Answer } from '#answer/answer';
import { clockOf, type DatedRule, type DayBasis, dayBasisOf, isDated } from '#answer/dated-rule';
import type { Fit } from '#answer/evaluate';
import type { Basis } from '#answer/placement';
import { isPeopleRule, type TimingItem } from '#answer/timing';
import type { Turn } from '#model/currency';
import type { Framework } from '#model/framework';
import { noticeOf } from './data.ts';
import { selectorWords } from './selector-words.ts';
import type { Edition, Site } from './site.ts';

/** One rule of a person: its place in `rules`, whether it is theirs, and the rule that takes its place. */
type RuleInSet = readonly [rule: number, fit: Exclude<Fit, 'excluded'>, replacedBy?: string];

/** The roles of one sector, to choose from. */
export interface RoleChoices {
  readonly sector: string;
  readonly roles: readonly { readonly id: string; readonly label: string }[];
}

/** `/data/dates/{framework}.json`: what a browser needs to work out the dates of one person. */
export interface DatesData {
  readonly framework: string;
  readonly areaName: string;
  readonly title: string;
  /** "Past review since June 2026" */
  readonly status: string;
  /** What the status turns into by itself, one after the other: a browser may be later than the build. */
  readonly turns: readonly Turn[];
  /** Only where the owners want to be asked. It has to go wherever the dates go. */
  readonly rightsNotice?: string;
  /** The rules with a length, once, and for whom each is, in words. */
  readonly rules: readonly { readonly rule: DatedRule; readonly about: string }[];
  /** Many roles share their rules, so each set stands here once. */
  readonly sets: readonly (readonly RuleInSet[])[];
  /** For each role its place in `sets` and how we know. */
  readonly roles: Readonly<Record<string, readonly [set: number, basis: Basis]>>;
}

export function toDatesData(site: Site, { framework, currency }: Edition): DatesData {
  const rules = datedRules(framework);
  const sets = new Map<string, { readonly place: number; readonly set: readonly RuleInSet[] }>();
  const roles = site.roles.map((role) => {
    const answer = site.answerFor(framework, role);
    const set = toSet(rules, answer.timing);
    const key = JSON.stringify(set);
    const known = sets.get(key) ?? { place: sets.size, set };
    sets.set(key, known);
    return [role.id, [known.place, answer.basis]] as const;
  });
  return {
    framework: framework.id,
    areaName: framework.areaName,
    title: framework.title,
    status: currency.label,
    turns: currency.turns,
    ...noticeOf(framework),
    rules: rules.map((rule) => ({ rule, about: selectorWords(framework, site.catalogue, rule.applies) })),
    sets: [...sets.values()].map(({ set }) => set),
    roles: Object.fromEntries(roles),
  };
}

/** The rules of one role, or undefined for a role that this site does not have. */
export function timingIn(data: DatesData, role: string): readonly TimingItem[] | undefined {
  const found = Object.hasOwn(data.roles, role) ? data.roles[role] : undefined;
  if (!found) return undefined;
  return (data.sets[found[0]] ?? []).flatMap(([place, fit, replacedBy]): TimingItem[] => {
    const rule = data.rules[place]?.rule;
    return rule ? [{ rule, fit, ...(replacedBy === undefined ? {} : { replacedBy }) }] : [];
  });
}

/** The rules of a strategy about people and with a length: those that can give a date. */
export function datedRules(framework: Framework): readonly DatedRule[] {
  return (framework.rules ?? []).filter(isPeopleRule).filter(isDated);
}

/** Which days a form has to ask for, so that these rules can be counted. None of them: there is nothing to count. */
export function daysAsked(rules: readonly DatedRule[]): readonly DayBasis[] {
  const used = new Set(rules.map((rule) => dayBasisOf(clockOf(rule))));
  return (['start', 'trained'] as const).filter((basis) => used.has(basis));
}

/** The same for one person: a rule that another replaces asks for nothing. */
export function daysAskedOf({ timing }: Pick<Answer, 'timing'>): readonly DayBasis[] {
  return daysAsked(
    timing.flatMap(({ rule, replacedBy }) => (isDated(rule) && replacedBy === undefined ? [rule] : [])),
  );
}

function toSet(rules: readonly DatedRule[], timing: readonly TimingItem[]): readonly RuleInSet[] {
  return timing.flatMap(({ rule, fit, replacedBy }): RuleInSet[] => {
    const place = rules.findIndex(({ id }) => id === rule.id);
    if (place < 0) return [];
    return [replacedBy === undefined ? [place, fit] : [place, fit, replacedBy]];
  });
}
