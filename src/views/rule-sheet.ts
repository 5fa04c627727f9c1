import { isPeopleRule } from '#answer/timing';
import { formatDuration, formatEvery } from '#model/duration';
import type { Catalogue, Framework, PeopleRule, Rule, Statement } from '#model/framework';
import { setByWords } from './framework-words.ts';
import { selectorWords } from './selector-words.ts';
import { sourceWords } from './source-words.ts';
import { clockPhrase, ruleFigure } from './timing-words.ts';
import { clockWords, dutyWord, lowerFirst } from './words.ts';

/** Everything that a strategy says about one rule, in words. */
export interface RuleSheet {
  readonly id: string;
  readonly label: string;
  readonly figure: string;
  readonly clock: string | undefined;
  /** Whom, or for a rule about a package or programme: what. */
  readonly about: string;
  readonly statement: string;
  /** What limits or changes it: conditions, who may set another length, exceptions. */
  readonly limits: readonly string[];
  readonly methods: readonly Statement[];
  readonly strength: string;
  readonly note: string | undefined;
  readonly source: string;
}

/** Rules about people and rules about things, apart: a package's three years are nobody's renewal (design §8). */
export function toRuleSheets(
  framework: Framework,
  catalogue: Catalogue,
): { readonly people: readonly RuleSheet[]; readonly things: readonly RuleSheet[] } {
  const rules = framework.rules ?? [];
  const sheet = (rule: Rule) => toRuleSheet(framework, catalogue, rule);
  return {
    people: rules.filter(isPeopleRule).map(sheet),
    things: rules.filter((r) => !isPeopleRule(r)).map(sheet),
  };
}

export function toRuleSheet(framework: Framework, catalogue: Catalogue, rule: Rule): RuleSheet {
  const people = isPeopleRule(rule);
  return {
    id: rule.id,
    label: rule.label,
    figure: people ? ruleFigure(rule) : thingFigure(rule),
    clock: people ? clockPhrase(rule) : undefined,
    about: people ? selectorWords(framework, catalogue, rule.applies) : rule.subject,
    statement: rule.statement,
    limits: limitsOf(framework, rule),
    methods: rule.methods ?? [],
    strength: dutyWord[rule.strength],
    note: rule.note,
    source: sourceWords(rule.source),
  };
}

function thingFigure(rule: Exclude<Rule, PeopleRule>): string {
  if (rule.kind === 'package-validity') return `Valid for ${formatDuration(rule.every)}`;
  return rule.every === undefined ? 'No interval stated' : `${formatEvery(rule.every)}`.replace(/^e/, 'E');
}

function limitsOf(framework: Framework, rule: Rule): readonly string[] {
  const labelOf = (id: string) => framework.rules?.find((r) => r.id === id)?.label ?? id;
  const replacing = framework.rules?.filter((r) => r.exceptionTo === rule.id) ?? [];
  return [
    ...(rule.condition ? [rule.condition] : []),
    ...(rule.kind === 'complete-by' && rule.atTheLatest ? [outerDeadline(rule.atTheLatest)] : []),
    ...('what' in rule && ruleFigure(rule) !== rule.what ? [`What: ${rule.what}.`] : []),
    ...(rule.kind === 'refresh' && rule.scope === 'highest-level-only'
      ? ['Only your highest level counts.']
      : []),
    ...(rule.kind === 'refresh' && rule.scope === 'each-level' ? ['Each level counts by itself.'] : []),
    ...(rule.kind === 'hours' && rule.multiAgencyShare !== undefined
      ? [`At least ${Math.round(rule.multiAgencyShare * 100)}% of the hours together with other agencies.`]
      : []),
    ...(rule.kind === 'hours' && rule.addsUp
      ? ['These hours come on top of those of the groups and levels that yours includes.']
      : []),
    ...(rule.setByNote ? [rule.setByNote] : rule.setBy ? [setByWords[rule.setBy]] : []),
    ...(rule.exceptionTo ? [`This is an exception to “${labelOf(rule.exceptionTo)}”.`] : []),
    ...(rule.overriddenBy ? [`Where both apply, “${labelOf(rule.overriddenBy)}” wins.`] : []),
    ...replacing.map((r) => `There is an exception: “${r.label}”.`),
  ];
}

function outerDeadline(outer: NonNullable<Extract<Rule, { kind: 'complete-by' }>['atTheLatest']>): string {
  if (outer.within === undefined) return outer.text;
  const start = outer.from === undefined ? '' : ` from the day ${clockWords[outer.from]}`;
  return `${outer.text} At the latest within ${lowerFirst(formatDuration(outer.within))}${start}.`;
}
