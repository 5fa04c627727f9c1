import type { Framework } from '#model/framework';
import type { CompareFact } from './compare-facts.ts';
import { cellOf, compareTopics } from './compare-topics.ts';
import { sortsPeopleBy } from './edition-words.ts';
import { frameworkPath } from './links.ts';
import { figuresInWords, peopleRules } from './rule-figures.ts';
import type { Edition, Site } from './site.ts';
import { authorityWords } from './words.ts';

/** All strategies side by side: first in figures, then topic by topic with the place where each thing stands. */
export interface ComparePage {
  readonly glance: readonly GlanceRow[];
  readonly topics: readonly TopicTable[];
}

interface GlanceRow {
  readonly name: string;
  readonly href: string;
  readonly older: boolean;
  readonly cells: readonly { readonly label: string; readonly value: string; readonly stated: boolean }[];
}

interface TopicTable {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly TopicRow[];
}

interface TopicRow {
  readonly name: string;
  readonly href: string;
  readonly older: boolean;
  readonly facts: readonly CompareFact[];
  /** What is said where there are no facts. */
  readonly silence: string | undefined;
}

export function toComparePage(site: Pick<Site, 'editions'>): ComparePage {
  return {
    glance: site.editions.map(toGlance),
    topics: compareTopics.map((topic) => ({
      id: topic.id,
      label: topic.label,
      rows: site.editions.map(({ framework, newer }) => ({
        name: nameOf(framework),
        href: topic.more(framework),
        older: newer !== undefined,
        ...cellOf(topic, framework),
      })),
    })),
  };
}

function toGlance({ framework, currency, newer }: Edition): GlanceRow {
  const levels = framework.levels?.length;
  const cell = (label: string, value: string | undefined) => ({
    label,
    value: value ?? 'Not stated',
    stated: value !== undefined,
  });
  const { authority } = framework.allocation;
  return {
    name: nameOf(framework),
    href: frameworkPath(framework.id),
    older: newer !== undefined,
    cells: [
      cell('Sorts people by', sortsPeopleBy(framework)),
      {
        label: 'Separate levels',
        value: levels === undefined ? 'None' : String(levels),
        stated: levels !== undefined,
      },
      cell('Deadlines', figuresInWords(peopleRules(framework, ['complete-by']))),
      cell('Renewal or attendance', figuresInWords(peopleRules(framework, ['refresh', 'top-up', 'attend']))),
      cell('Who decides', authority === 'not-stated' ? undefined : authorityWords[authority]),
      cell('Status', currency.label),
    ],
  };
}

function nameOf(framework: Framework): string {
  return `${framework.areaName}, ${framework.edition}`;
}
