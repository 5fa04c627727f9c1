import { isPeopleRule } from '#answer/timing';
import type { Booklet, Catalogue, Framework, NotStatedTopic, PeopleRule } from '#model/framework';
import { type FactRow, factsOf, type RelatedDocument, relatedTo } from './about-views.ts';
import { type DeadlineBar, toDeadlineBars } from './deadline-bars.ts';
import { kindOfGroup, offerWords } from './framework-words.ts';
import { bookletPath, findPath, groupPath, levelPath } from './links.ts';
import { ownersOf } from './owners.ts';
import { type RuleSheet, toRuleSheet } from './rule-sheet.ts';
import type { Edition } from './site.ts';
import { sourceWords } from './source-words.ts';
import { isCell } from './training-table.ts';
import { listInWords, lowerFirst, modeWords, personaWord } from './words.ts';

/** A group or level as a step with a link. */
export interface OverviewStep {
  readonly label: string;
  readonly href: string;
  readonly text: string;
  readonly training: string | undefined;
}

export interface PersonaRow {
  readonly who: string;
  readonly offer: string;
  readonly text: string;
  readonly source: string | undefined;
}

interface BookletCard {
  readonly title: string;
  readonly href: string;
  readonly forWhom: string;
}

export interface Overview {
  readonly findHref: string;
  readonly sorting: string;
  readonly ladder: readonly OverviewStep[];
  readonly beside: readonly OverviewStep[];
  readonly groupWords: string;
  readonly levels: readonly OverviewStep[];
  readonly bars: readonly DeadlineBar[];
  readonly rules: readonly RuleSheet[];
  readonly silentRules: readonly { readonly topic: string; readonly text: string }[];
  readonly personas: readonly PersonaRow[];
  readonly facts: readonly FactRow[];
  readonly related: readonly RelatedDocument[];
  readonly owners: readonly { readonly name: string; readonly website: string }[];
  readonly booklets: readonly BookletCard[];
}

export function toOverview(edition: Edition, catalogue: Catalogue, all: readonly Framework[]): Overview {
  const { framework } = edition;
  const audiences = framework.audiences ?? [];
  const step = toGroupStep(framework);
  const bars = toDeadlineBars(framework, catalogue);
  return {
    findHref: findPath(framework.areas[0]?.id),
    sorting: modeWords[framework.allocation.mode],
    ladder: audiences.filter((a) => a.order !== undefined).map(step),
    beside: audiences.filter((a) => a.order === undefined).map(step),
    groupWords: groupWordsOf(framework),
    levels: (framework.levels ?? []).map((level) => ({
      label: level.label,
      href: levelPath(framework.id, level.id),
      text: level.summary,
      training: undefined,
    })),
    bars,
    rules: keyRules(framework, bars).map((rule) => toRuleSheet(framework, catalogue, rule)),
    silentRules: silentRulesOf(framework),
    personas: framework.scope.personas.map((row) => ({
      who: personaWord[row.persona],
      offer: offerWords[row.offer],
      text: row.text,
      source: row.source && sourceWords(row.source),
    })),
    facts: factsOf(edition),
    related: relatedTo(edition, all),
    owners: ownersOf(framework),
    booklets: (framework.booklets ?? []).map(toBookletCard(framework)),
  };
}

/** "groups", "tiers", or "groups" where the kinds differ. */
export function groupWordsOf(framework: Framework): string {
  const kinds = [
    ...new Set((framework.audiences ?? []).filter((a) => a.kind !== 'stage').map((a) => a.kind)),
  ];
  const only = kinds.length === 1 ? kinds[0] : undefined;
  return kindOfGroup[only ?? 'group'].many;
}

const toBookletCard =
  (framework: Framework) =>
  (booklet: Booklet): BookletCard => ({
    title: booklet.title,
    href: bookletPath(framework.id, booklet.id),
    forWhom: booklet.forWhom,
  });

const toGroupStep =
  (framework: Framework) =>
  (audience: NonNullable<Framework['audiences']>[number]): OverviewStep => ({
    label: audience.label,
    href: groupPath(framework.id, audience.id),
    text: audience.summary,
    training: trainingOfGroup(framework, audience),
  });

function trainingOfGroup(
  framework: Framework,
  audience: NonNullable<Framework['audiences']>[number],
): string | undefined {
  const levels = (framework.entitlements ?? []).flatMap((e) => {
    const own = isCell(e) && e.for !== 'everyone' && e.for.audiences?.includes(audience.id);
    const level = own ? framework.levels?.find((l) => l.id === e.level) : undefined;
    return level ? [level.label] : [];
  });
  if (levels.length > 0) return listInWords(levels);
  const own = audience.training?.label;
  return own === audience.label ? undefined : own;
}

/** Rules with a clock, what people ask for first; without those that are drawn as bars. */
function keyRules(framework: Framework, bars: readonly DeadlineBar[]): readonly PeopleRule[] {
  const kinds: readonly PeopleRule['kind'][] = [
    'pre-employment',
    'complete-by',
    'refresh',
    'top-up',
    'attend',
    'hours',
  ];
  return (framework.rules ?? [])
    .filter(isPeopleRule)
    .filter((rule) => kinds.includes(rule.kind) && !bars.some((b) => b.id === rule.id));
}

const silentWords: readonly (readonly [NotStatedTopic, string])[] = [
  ['deadlines', 'By when'],
  ['refresh', 'How often'],
  ['hours', 'How many hours'],
];

function silentRulesOf(framework: Framework): Overview['silentRules'] {
  return silentWords.flatMap(([topic, words]) => {
    const silence = framework.notStated?.find((n) => n.topic === topic);
    return silence ? [{ topic: words, text: silence.text }] : [];
  });
}

/** "Group 1, Group 2 and Group 3" → for a description of the page. */
export function describeOverview({ framework }: Edition): string {
  const groups = framework.audiences?.length
    ? `${framework.audiences.length} ${groupWordsOf(framework)}`
    : undefined;
  return `${framework.areaName}: ${framework.shortTitle}. ${groups ? `It has ${groups}.` : `Who decides: ${lowerFirst(modeWords[framework.allocation.mode])}.`}`;
}
