import { isPeopleRule } from '#answer/timing';
import type { Framework } from '#model/framework';
import { editionWords, sortsPeopleBy } from './edition-words.ts';
import { frameworkPath } from './links.ts';
import { type RuleSheet, toRuleSheet } from './rule-sheet.ts';
import type { AreaEntry, Edition, Site } from './site.ts';

/** A strategy in a list of strategies. */
export interface EditionRow {
  readonly edition: Edition;
  readonly href: string;
  readonly title: string;
  /** "Adults and children, 2023–25" */
  readonly about: string;
  readonly sortsBy: string;
  readonly older: boolean;
}

export interface AreaPage {
  readonly name: string;
  readonly alsoKnownAs: readonly string[];
  /** Where the strategy is for more areas than this one: all of them in one phrase. */
  readonly sharedAs: string | undefined;
  readonly editions: readonly EditionRow[];
  /** The newest strategy, whose rules are shown. */
  readonly newest: Edition | undefined;
  readonly rules: readonly RuleSheet[];
  readonly silent: readonly string[];
}

const glance = new Set(['complete-by', 'refresh', 'top-up', 'attend', 'hours']);
const silentTopics = new Set(['deadlines', 'refresh', 'hours']);

export function toAreaPage({ area, editions }: AreaEntry, site: Site): AreaPage {
  const [newest] = editions;
  const framework = newest?.framework;
  const rules = (framework?.rules ?? []).filter((rule) => isPeopleRule(rule) && glance.has(rule.kind));
  return {
    name: area.name,
    alsoKnownAs: area.alsoKnownAs ?? [],
    sharedAs: framework && framework.areas.length > 1 ? framework.areaName : undefined,
    editions: editions.map(toEditionRow),
    newest,
    rules: framework ? rules.map((rule) => toRuleSheet(framework, site.catalogue, rule)) : [],
    silent: silences(framework),
  };
}

export function toEditionRow(edition: Edition): EditionRow {
  const { framework } = edition;
  return {
    edition,
    href: frameworkPath(framework.id),
    title: framework.shortTitle,
    about: editionWords(framework),
    sortsBy: sortsPeopleBy(framework),
    older: edition.newer !== undefined,
  };
}

function silences(framework: Framework | undefined): readonly string[] {
  return (framework?.notStated ?? []).filter((item) => silentTopics.has(item.topic)).map((item) => item.text);
}
