import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellObject, read, utils, type WorkBook } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { siteFiles } from './pages.ts';
import { strategies } from './strategies.ts';

interface Answer {
  readonly headline: string;
  readonly basis: string;
  readonly audiences: readonly string[];
  readonly url: string;
}

interface Named {
  readonly id: string;
  readonly label: string;
}

interface FrameworkData {
  readonly title: string;
  readonly asOf: string;
  readonly rightsNotice?: string;
  readonly audiences?: readonly Named[];
  readonly levels?: readonly Named[];
  readonly rules?: readonly (Named & {
    readonly kind: string;
    readonly strength: string;
    readonly every?: string;
  })[];
  readonly values?: readonly { readonly items: readonly (Named & { readonly text: string })[] }[];
  readonly notStated?: readonly { readonly topic: string; readonly text: string }[];
  readonly roles: Readonly<Record<string, Answer>>;
}

const bytes = (path: string) => readFileSync(join(inject('site').dist, path));
const json = (path: string): unknown => JSON.parse(bytes(path).toString('utf8'));
// Read by a program that has nothing to do with the one that writes.
const workbook = (path: string): WorkBook => read(bytes(path));

function lines(book: WorkBook, sheet: string): readonly Readonly<Record<string, unknown>>[] {
  const found = book.Sheets[sheet];
  if (!found) throw new Error(`No sheet ${sheet}`);
  return utils.sheet_to_json(found, { defval: '' });
}

const column = (book: WorkBook, sheet: string, name: string) => lines(book, sheet).map((line) => line[name]);

describe.each(strategies)('the workbook of $id', ({ id }) => {
  const open = () => ({
    book: workbook(`data/frameworks/${id}.xlsx`),
    data: json(`data/frameworks/${id}.json`) as FrameworkData,
  });

  it('has the same sheets as every other, the rights first', () => {
    const { book, data } = open();
    const sheets = ['About', 'Groups', 'Levels', 'Training', 'Rules', 'Roles', 'Values', 'Not stated'];
    expect(book.SheetNames).toEqual(sheets);
    const about = new Map(lines(book, 'About').map(({ field, value }) => [field, value]));
    expect(about.get('title')).toBe(data.title);
    expect(about.get('as of')).toBe(data.asOf);
    expect(about.get('rights notice')).toBe(data.rightsNotice);
  });

  it('says the same as the JSON: groups, levels, rules, values and silences', () => {
    const { book, data } = open();
    const { audiences = [], levels = [], rules = [], values = [], notStated = [] } = data;
    const labels = (items: readonly Named[]) => items.map(({ label }) => label);
    expect(column(book, 'Groups', 'label')).toEqual(labels(audiences));
    expect(column(book, 'Levels', 'label')).toEqual(labels(levels));
    expect(lines(book, 'Rules').map((r) => [r.id, r.kind, r.strength, r.every])).toEqual(
      rules.map((r) => [r.id, r.kind, r.strength, r.every ?? '']),
    );
    expect(column(book, 'Values', 'text')).toEqual(
      values.flatMap((set) => set.items.map(({ text }) => text)),
    );
    expect(column(book, 'Not stated', 'text')).toEqual(notStated.map(({ text }) => text));
  });

  it('says the same as the JSON about every role', () => {
    const { book, data } = open();
    const answers = lines(book, 'Roles').map((r) => [r.role, r.answer, r.basis, r.groups, r.url]);
    expect(answers.toSorted()).toEqual(
      Object.entries(data.roles)
        .map(([role, { headline, basis, audiences, url }]) => [
          role,
          headline,
          basis,
          audiences.join('; '),
          url,
        ])
        .toSorted(),
    );
  });

  it('has text and numbers alone: nothing in it runs', () => {
    const { book } = open();
    const cells = Object.values(book.Sheets).flatMap((sheet) =>
      Object.entries(sheet).flatMap(([name, cell]) => (name.startsWith('!') ? [] : [cell as CellObject])),
    );
    expect(cells.length).toBeGreaterThan(100);
    expect(
      cells.filter(({ t, f, l }) => (t !== 's' && t !== 'n') || f !== undefined || l !== undefined),
    ).toEqual([]);
  });
});

describe('the workbooks', () => {
  it('of all strategies and of all roles say the same as their JSON', () => {
    const { frameworks } = json('data/frameworks.json') as { frameworks: readonly { id: string }[] };
    const { roles } = json('data/roles.json') as { roles: readonly { id: string }[] };
    const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
    expect(column(workbook('data/frameworks.xlsx'), 'Strategies', 'id')).toEqual(ids(frameworks));
    expect(column(workbook('data/roles.xlsx'), 'Roles', 'id')).toEqual(ids(roles));
  });

  it('hold no time of day, so that two builds of the same data are the same to the byte', () => {
    const files = siteFiles().filter((file) => file.endsWith('.xlsx'));
    expect(files).toHaveLength(strategies.length + 2);
    for (const file of files) {
      const content = bytes(file);
      // The first entry of a ZIP file: its day and time stand at byte 10, as 00:00 on 1 January 1980.
      expect([content.readUInt16LE(10), content.readUInt16LE(12)], file).toEqual([0, 0x21]);
      expect(Object.keys(unzipSync(content))).not.toContain('docProps/core.xml');
    }
  });
});
