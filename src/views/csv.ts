import { stringify } from 'csv-stringify/sync';
import { frameworkRolesTable, frameworksTable, rolesTable } from './data-tables.ts';
import type { Edition, Site } from './site.ts';
import type { Table } from './table.ts';

/** `/data/frameworks.csv` */
export function frameworksCsv(site: Site): string {
  return toCsv(frameworksTable(site));
}

/** `/data/roles.csv` */
export function rolesCsv(site: Site): string {
  return toCsv(rolesTable(site));
}

/** `/data/frameworks/{id}.csv`: one line for each role. */
export function frameworkCsv(site: Site, edition: Edition): string {
  return toCsv(frameworkRolesTable(site, edition));
}

/**
 * A table as CSV. Excel takes a cell that begins with =, +, -, @, a tab or a line break for a formula, so such cells get an
 * apostrophe in front: a program that takes off one apostrophe before such a sign has the value back (the data
 * dictionary says so). Excel reads UTF-8 only with a byte order mark.
 */
export function toCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  return stringify([columns.map(({ name }) => name), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
