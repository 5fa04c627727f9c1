import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { frameworkSchema } from '#schema/framework';
import { loadAll } from '#source/load-frameworks';
import { frameworkCsv, frameworksCsv, rolesCsv, toCsv } from '#views/csv';
import { toFrameworkData, toFrameworksData, toRolesData } from '#views/data';
import { dataChanges } from '#views/data-changes';
import { dataDictionary } from '#views/data-dictionary';
import { frameworkRolesTable, frameworksTable, rolesTable } from '#views/data-tables';
import { fieldWords } from '#views/field-words';
import { toSite } from '#views/site';
import { frameworkWorkbook } from '#views/workbooks';

const { frameworks, catalogue } = loadAll();
const site = toSite(frameworks, catalogue, '2026-11-22');
const dictionary = dataDictionary(site);
const fieldsOf = (id: string, place = 0) =>
  dictionary.find((file) => file.id === id)?.parts[place]?.fields.map(({ name }) => name) ?? [];

/** Every path of a value that has an end: `roles.*.basis`. Keys below `keyed` are data, not names of fields. */
function pathsIn(value: unknown, path = '', keyed: readonly string[] = []): readonly string[] {
  if (path.endsWith('.source')) return [path];
  if (Array.isArray(value)) {
    if (value.length === 0) return [];
    const inner = value.filter((item) => typeof item === 'object');
    return inner.length === 0 ? [path] : inner.flatMap((item) => pathsIn(item, `${path}[]`, keyed));
  }
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => {
    const name = keyed.includes(path) ? '*' : key;
    return pathsIn(item, path === '' ? name : `${path}.${name}`, keyed);
  });
}

const sorted = (values: Iterable<string>) => [...new Set(values)].sort();

describe('the data dictionary', () => {
  it('has every field of the list of strategies, and no other', () => {
    expect(sorted(pathsIn(toFrameworksData(site)))).toEqual(sorted(fieldsOf('frameworks-json')));
  });

  it('has every field of the list of roles, and no other', () => {
    const paths = pathsIn(toRolesData(site), '', ['rightsNotices', 'roles[].frameworks']);
    // No job of these strategies has its name from the law of another nation.
    const unused = ['roles[].frameworks.*.elsewhere'];
    expect(sorted([...paths, ...unused])).toEqual(sorted(fieldsOf('roles-json')));
  });

  it('has every field that this site adds to a strategy, and no other', () => {
    const paths = site.editions.flatMap((edition) => {
      const { asOf, status, rightsNotice, roles } = toFrameworkData(site, edition);
      return pathsIn({ asOf, status, ...(rightsNotice && { rightsNotice }), roles }, '', ['roles']);
    });
    // None of these strategies uses them: a condition on a level, a rule that certainly replaces another, and a job that
    // has its name from the law of another nation.
    const unused = ['roles.*.training[].condition', 'roles.*.timing[].replacedBy', 'roles.*.elsewhere'];
    expect(sorted([...paths, ...unused])).toEqual(sorted(fieldsOf('framework-json')));
  });

  it('has words for every name of a field that a strategy file may hold, and for no other', () => {
    expect(sorted(Object.keys(fieldWords))).toEqual(sorted(namesIn(z.toJSONSchema(frameworkSchema))));
    expect(fieldsOf('framework-json', 1)).toEqual(Object.keys(fieldWords));
  });

  it('has the columns of the CSV files and of every sheet, in their order', () => {
    const columns = (csv: string) => parse(csv, { bom: true })[0];
    const [edition] = site.editions;
    if (!edition) throw new Error('No edition');
    expect(columns(frameworksCsv(site))).toEqual(fieldsOf('frameworks-csv'));
    expect(columns(rolesCsv(site))).toEqual(fieldsOf('roles-csv'));
    expect(columns(frameworkCsv(site, edition))).toEqual(fieldsOf('framework-csv'));
    for (const other of site.editions) {
      frameworkWorkbook(site, other).forEach(({ columns: own }, place) => {
        expect(own.map(({ name }) => name)).toEqual(fieldsOf('framework-xlsx', place));
      });
    }
  });

  it('gives each field a meaning that ends like a sentence', () => {
    const fields = dictionary.flatMap((file) => file.parts.flatMap((part) => part.fields));
    expect(fields.filter(({ about }) => !/^[A-Z“a-z].{3,}[.”…]$/.test(about))).toEqual([]);
  });

  it('comes with a list of changes, newest first', () => {
    const days = dataChanges.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().reverse());
  });
});

describe('the CSV files', () => {
  it('say the same as the tables from which they are made, read by a strict parser', () => {
    const pairs = [
      [frameworksCsv(site), frameworksTable(site)],
      [rolesCsv(site), rolesTable(site)],
      ...site.editions.map((e) => [frameworkCsv(site, e), frameworkRolesTable(site, e)] as const),
    ] as const;
    for (const [csv, table] of pairs) {
      const [, ...rows] = parse(csv, { bom: true, relax_column_count: false, record_delimiter: '\r\n' });
      expect(rows).toEqual(table.rows.map((row) => row.map(String)));
    }
  });

  it('put an apostrophe before a cell that a spreadsheet would run, and nothing is lost', () => {
    const risky = ['=1+1', '+44', '-1', '@SUM(A1)', '\tx', '\rx', 'plain', 'a "quote", and\r\na line'];
    const csv = toCsv({ columns: [{ name: 'cell', about: '' }], rows: risky.map((cell) => [cell]) });
    const cells = parse(csv, { bom: true, from_line: 2, relax_quotes: false, record_delimiter: '\r\n' }).map(
      ([cell]) => cell ?? '',
    );
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ''))).toEqual(risky);
  });

  it('carry the notice of owners who want to be asked in each line about their strategy', () => {
    const edition = site.editions.find(({ framework }) => framework.rights.permissionRequired);
    if (!edition) throw new Error('No strategy asks for permission');
    const notice = edition.framework.rights.notice ?? '';
    const rows: readonly Record<string, string>[] = parse(frameworkCsv(site, edition), {
      bom: true,
      columns: true,
    });
    expect(rows.every((row) => row.rights_notice === notice)).toBe(true);
    const [first]: readonly Record<string, string>[] = parse(rolesCsv(site), { bom: true, columns: true });
    expect(first?.rights_notice).toContain(notice);
    const about = frameworkWorkbook(site, edition)[0]?.rows;
    expect(about).toContainEqual(['rights notice', notice]);
  });
});

/** The names of all properties of a JSON Schema. */
function namesIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'properties')
      return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
    return ['enum', 'const', 'examples', 'required'].includes(key) ? [] : namesIn(value);
  });
}
