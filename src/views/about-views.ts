import type { Framework } from '#model/framework';
import { periodInWords } from '#model/partial-date';
import { dayInWords } from './edition-words.ts';
import { nationWord } from './framework-words.ts';
import { frameworkPath } from './links.ts';
import type { Edition } from './site.ts';
import { sourceWords } from './source-words.ts';
import { domainWord, listInWords } from './words.ts';

export interface FactRow {
  readonly term: string;
  readonly values: readonly string[];
}

/** Another edition or document, and whether the relation is stated or our reading. */
export interface RelatedDocument {
  readonly title: string;
  readonly href: string | undefined;
  readonly relation: string;
  readonly inferred: boolean;
  readonly note: string;
  readonly source: string | undefined;
}

/** What the document is: title, period, publishers, areas. */
export function factsOf({ framework, currency }: Edition): readonly FactRow[] {
  const { period } = framework;
  const rows: readonly FactRow[] = [
    { term: 'Title as printed', values: [framework.title] },
    { term: 'Also printed', values: framework.printedTitles ?? [] },
    { term: 'Edition', values: [framework.edition] },
    { term: 'Period', values: [periodInWords(period)] },
    // "Today" would be wrong on the next day: no script runs on this page.
    { term: `Status on ${dayInWords(currency.asOf)}`, values: [currency.label] },
    {
      term: 'Published by',
      values: framework.publishers.flatMap((id) => framework.bodies.find((b) => b.id === id)?.name ?? []),
    },
    { term: framework.areas.length === 1 ? 'Area' : 'Areas', values: framework.areas.map(areaWords) },
    {
      term: 'About',
      values: [
        upperFirst(listInWords(framework.domains.map((d) => domainWord[d]))),
        ...(framework.domainNote ? [framework.domainNote] : []),
      ],
    },
  ];
  return rows.filter((row) => row.values.length > 0);
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function areaWords(area: Framework['areas'][number]): string {
  const known = area.alsoKnownAs?.length ? `, also known as ${listInWords(area.alsoKnownAs, 'or')}` : '';
  return `${area.name}, ${nationWord[area.nation]}${known}`;
}

const relationWord = {
  supersedes: 'Replaces',
  'superseded-by': 'Replaced by',
  'derived-from': 'Made from',
  supports: 'Supports',
  'read-with': 'To be read with',
} as const;

/** The documents it names as its relatives, and what we infer. */
export function relatedTo({ framework }: Edition, all: readonly Framework[]): readonly RelatedDocument[] {
  return (framework.lineage ?? []).map((line) => {
    const other = all.find((f) => f.id === line.framework);
    return {
      title: other?.shortTitle ?? line.title ?? line.framework ?? '',
      href: other && frameworkPath(other.id),
      relation: relationWord[line.relation],
      inferred: line.asserted === 'inferred',
      note: line.note,
      source: line.source && sourceWords(line.source),
    };
  });
}
