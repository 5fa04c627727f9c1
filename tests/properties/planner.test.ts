import * as XLSX from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsvFile } from '#planner/csv-file';
import { guard, unguard } from '#planner/formula-guard';
import { readFile } from '#planner/read-file';
import { readTable } from '#planner/read-table';
import { readDate } from '#planner/uk-dates';
import { toWorkbookFile } from '#planner/workbook-file';
import { sessionWith } from '../planner/planner-data.ts';

// Cells that lists really hold, and those that break programs: quotes, delimiters, line breaks, formulas, marks.
const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('Cook', 'GP receptionist', '', 'Élan', '01/02/2024', '0044', '-5', '=1+1'),
  },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.constantFrom(...'a=+-@\'",;\t\n\r |é漢\u00a0'), maxLength: 8 }),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\0')),
  },
);
const table = fc
  .integer({ min: 2, max: 8 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
  );
const runs = { numRuns: 150 };

describe('a staff list', () => {
  it('of any bytes gives rows or a problem that says what to do, and never fails', async () => {
    const start = fc.constantFrom(
      '',
      'PK\x03\x04',
      '\xef\xbb\xbf',
      '\xff\xfe',
      '\xd0\xcf\x11\xe0',
      '"',
      'Job,"',
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), async (head, rest) => {
        const read = await readFile(Uint8Array.from([...Array.from(head, (c) => c.charCodeAt(0)), ...rest]));
        if (read.kind === 'list') expect(read.list.sheets[0]?.rows.length).toBeGreaterThan(0);
        else expect(`${read.problem.what} ${read.problem.whatToDo}`).toMatch(/^[A-Z].+\.$/);
      }),
      { numRuns: 400 },
    );
  });

  it('comes back from a CSV file cell for cell, and a strict reader agrees on its shape', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const headings = ['Job', ...(rows[0] ?? []).map((_, i) => `Column ${i}`), 'Row'];
        const filled = [headings, ...rows.map((cells, i) => ['x', ...cells, `${i}`])];
        const file = toCsvFile(filled);
        const read = readTable(file.replace(/^\uFEFF/, ''));
        expect(read.kind === 'list' && read.list.sheets[0]?.rows.map(({ cells }) => cells)).toEqual(filled);
        const strict: string[][] = parse(file, { bom: true });
        expect(strict.map((cells) => cells.map(unguard))).toEqual(filled);
        expect(strict.flat().filter((text) => /^[=+\-@\t\r\n]/.test(text))).toEqual([]);
      }),
      runs,
    );
  });

  it('comes back from a workbook cell for cell, as text', async () => {
    // XML knows one kind of line break.
    const plain = table.map((rows) => rows.map((cells) => cells.map((text) => text.replaceAll('\r', ''))));
    await fc.assert(
      fc.asyncProperty(plain, async (rows) => {
        const filled = rows.map((cells) => ['x', ...cells, 'y']);
        const file = toWorkbookFile([{ name: 'Staff list', rows: filled }]);
        const read = await readFile(file);
        expect(read.kind === 'list' && read.list.sheets[0]?.rows.map(({ cells }) => cells)).toEqual(filled);
        const book = XLSX.read(file, { type: 'array' });
        const cells = Object.entries(book.Sheets['Staff list'] ?? {}).filter(([at]) => !at.startsWith('!'));
        expect(cells.every(([, { t, f }]) => (t === 's' || t === 'z') && f === undefined)).toBe(true);
      }),
      runs,
    );
  });
});

it('the guard against formulas can be taken back from any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...`'=+-@\t\r\na＝`) }), (text) => {
      expect(unguard(guard(text))).toBe(text);
      expect(guard(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }),
  );
});

it('a date is a day of the calendar, nothing, or a problem, whatever the cell', () => {
  const date = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789/-. SepJan') }));
  fc.assert(
    fc.property(date, fc.constantFrom('day-first' as const, 'month-first' as const), (text, order) => {
      const read = readDate(text, order, 2026);
      if (read.kind === 'day') expect(new Date(`${read.day}T00:00:00Z`).toISOString()).toContain(read.day);
    }),
    { numRuns: 2_000 },
  );
});

it('a whole list goes out and comes in again with every original cell, every choice and the same results', async () => {
  const title = fc.constantFrom(
    'GP receptionist',
    'Teacher',
    'Cook',
    'Happiness ambassador',
    '',
    'Accountant',
  );
  const rows = fc.array(fc.tuple(title, cell, cell), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom('csv' as const, 'xlsx' as const), async (list, format) => {
      const clean = list.map((cells) => cells.map((text) => text.replaceAll(/[\r\n]/g, ' ')));
      const first = await sessionWith(
        toCsvFile([['Job title', 'Note', 'Note'], ...clean.filter((cells) => cells.some((c) => c.trim()))])
          .replace(/^\uFEFF/, '')
          .concat('Cook,x,y\r\n'),
      );
      const keys = first.titles(0, 20).items.map(({ key }) => key);
      first.decide(keys.slice(0, 1), { kind: 'role', role: 'gp-receptionist', by: 'person' });
      first.decide(keys.slice(1, 2), { kind: 'left-out' });
      const file = first.file(format);
      const second = await sessionWith(
        typeof file.content === 'string' ? file.content.replace(/^\uFEFF/, '') : file.content,
      );
      const withoutHow = ({ items }: ReturnType<typeof first.results>) =>
        items.map((row) => ({ ...row, how: '' }));
      expect(withoutHow(second.results(0, 99))).toEqual(withoutHow(first.results(0, 99)));
      const again = second.file('csv');
      const [before, after] = [first.file('csv'), again].map(({ content }) =>
        parse(content as string, { bom: true }),
      );
      const originals = (rows: string[][] | undefined) => rows?.map((cells) => cells.slice(0, 3));
      expect(originals(after)).toEqual(originals(before));
    }),
    { numRuns: 15 },
  );
}, 120_000);
