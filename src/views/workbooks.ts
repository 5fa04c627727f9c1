import { noticeOf, rightsNotices } from './data.ts';
import { frameworkRolesTable, frameworksTable, rolesTable } from './data-tables.ts';
import { frameworkTables } from './framework-tables.ts';
import type { Edition, Site } from './site.ts';
import { type Column, joined, type Table, toTable } from './table.ts';
import { listInWords } from './words.ts';

interface AboutLine {
  readonly field: string;
  readonly value: string | undefined;
}

const aboutColumns: readonly Column<AboutLine>[] = [
  { name: 'field', about: 'What the line is about.', value: (line) => line.field },
  { name: 'value', about: 'What there is to know about it.', value: (line) => line.value },
];

const caution =
  'Facts restated in our own words from published documents, which count. “interpreted” marks our reading: keep it with the answer.';

/** `/data/frameworks.xlsx` */
export function frameworksWorkbook(site: Site): readonly Table[] {
  return [about(['All strategies of this site', site.asOf], noticesOf(site)), frameworksTable(site)];
}

/** `/data/roles.xlsx` */
export function rolesWorkbook(site: Site): readonly Table[] {
  return [
    about(['All roles, with the short answer of each strategy', site.asOf], noticesOf(site)),
    rolesTable(site),
  ];
}

/** `/data/frameworks/{id}.xlsx`: the rights stand on the first sheet, because a workbook travels alone. */
export function frameworkWorkbook(site: Site, edition: Edition): readonly Table[] {
  const { framework, currency } = edition;
  const publishers = framework.publishers.flatMap(
    (id) => framework.bodies.find((body) => body.id === id) ?? [],
  );
  const { rightsNotice } = noticeOf(framework);
  const [groups, ...others] = frameworkTables(site, edition);
  const [levels, training, rules, ...last] = others;
  const lines: readonly AboutLine[] = [
    { field: 'id', value: framework.id },
    { field: 'title', value: framework.title },
    { field: 'publishers', value: listInWords(publishers.map(({ name }) => name)) },
    { field: 'areas', value: joined(framework.areas.map(({ name }) => name)) },
    { field: 'period', value: `${framework.period.start} to ${framework.period.end ?? '(no end)'}` },
    { field: 'status', value: `${currency.status}: ${currency.sentence}` },
    { field: 'newer edition', value: edition.newer?.framework.id },
    { field: 'owners’ websites', value: joined(publishers.flatMap(({ website }) => website ?? [])) },
    { field: 'page', value: `/${framework.id}/` },
    { field: 'rights', value: framework.rights.statement },
    { field: 'rights notice', value: rightsNotice },
  ];
  return [
    about([framework.title, site.asOf], lines),
    ...[groups, levels, training, rules].filter((table) => table !== undefined),
    frameworkRolesTable(site, edition),
    ...last,
  ];
}

function about([title, asOf]: readonly [string, string], lines: readonly AboutLine[]): Table {
  return toTable('About', 'One thing about this file', aboutColumns, [
    { field: 'file', value: title },
    { field: 'as of', value: asOf },
    { field: 'read this first', value: caution },
    ...lines.filter(({ value }) => value),
  ]);
}

function noticesOf(site: Site): readonly AboutLine[] {
  return Object.entries(rightsNotices(site)).map(([id, notice]) => ({
    field: `rights notice: ${id}`,
    value: notice,
  }));
}
