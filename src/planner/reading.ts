import { type Columns, type ColumnUse, chooseSheet, columnLetter, recogniseColumns } from './columns.ts';
import { ownColumnsOf, withoutOwnColumns } from './export-rows.ts';
import type { Sheet, StaffList } from './list.ts';
import type { DateOrder } from './uk-dates.ts';

/** How a list is read: which sheet, which column is what. Everything can be changed by the reader. */
export interface Reading {
  readonly sheetAt: number;
  readonly columns: Columns;
  readonly dateOrder: DateOrder;
}

/** What the page shows of a reading, and what can be chosen. */
export interface ReadingView {
  readonly sheets: readonly string[];
  readonly sheetAt: number;
  readonly header: boolean;
  readonly columns: readonly { readonly label: string; readonly sample: string }[];
  readonly uses: Columns['uses'];
  readonly dateOrder: DateOrder;
  readonly people: number;
  readonly notes: readonly string[];
}

/** What a reader can change. A use of -1 is none. */
export interface ReadingChange {
  readonly sheetAt?: number;
  readonly header?: boolean;
  readonly uses?: Readonly<Partial<Record<ColumnUse, number>>>;
  readonly dateOrder?: DateOrder;
}

/** Reads a list for the first time: the sheet and the columns that look right. */
export function firstReading(list: StaffList, isTitle: (text: string) => boolean, thisYear: number): Reading {
  const found = list.sheets.map((sheet) => columnsOf(sheet, isTitle, thisYear));
  const sheetAt = chooseSheet(list.sheets, found);
  return {
    sheetAt,
    columns: found[sheetAt] ?? { header: true, uses: {} },
    dateOrder: 'day-first',
  };
}

export function changeReading(
  list: StaffList,
  reading: Reading,
  change: ReadingChange,
  isTitle: (text: string) => boolean,
  thisYear: number,
): Reading {
  if (change.sheetAt !== undefined && change.sheetAt !== reading.sheetAt) {
    const sheet = list.sheets[change.sheetAt];
    return sheet
      ? { ...reading, sheetAt: change.sheetAt, columns: columnsOf(sheet, isTitle, thisYear) }
      : reading;
  }
  const uses = Object.entries(change.uses ?? reading.columns.uses).filter(([, at]) => at >= 0);
  return {
    ...reading,
    columns: { header: change.header ?? reading.columns.header, uses: Object.fromEntries(uses) },
    dateOrder: change.dateOrder ?? reading.dateOrder,
  };
}

/** A list that was here before has headings, whatever they are: our own stand behind them. */
function columnsOf(sheet: Sheet, isTitle: (text: string) => boolean, thisYear: number): Columns {
  const columns = recogniseColumns(withoutOwnColumns(sheet), isTitle, thisYear);
  return ownColumnsOf(sheet).size > 0 ? { ...columns, header: true } : columns;
}

export function toReadingView(list: StaffList, { sheetAt, columns, dateOrder }: Reading): ReadingView {
  const whole = list.sheets[sheetAt] ?? { name: '', rows: [], blankRows: 0 };
  const sheet = withoutOwnColumns(whole);
  const rows = columns.header ? sheet.rows.slice(1) : sheet.rows;
  const first = columns.header ? sheet.rows[0] : undefined;
  const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const returned = sheet === whole ? [] : ['This list comes from this planner. Its choices were taken over.'];
  const blank =
    whole.blankRows === 0
      ? []
      : [
          whole.blankRows === 1
            ? 'One blank row was left out.'
            : `${whole.blankRows} blank rows were left out.`,
        ];
  return {
    sheets: list.sheets.map(({ name }) => name),
    sheetAt,
    header: columns.header,
    columns: Array.from({ length: width }, (_, at) => ({
      label: labelOf(at, first?.cells[at]),
      sample: sampleOf(rows.slice(0, 20).map(({ cells }) => cells[at] ?? '')),
    })),
    uses: columns.uses,
    dateOrder,
    people: rows.length,
    notes: [...list.notes, ...blank, ...returned],
  };
}

/** Its heading and its letter: headings may be empty, or the same twice. */
function labelOf(at: number, heading: string | undefined): string {
  const name = heading?.trim() ? shorten(heading.trim()) : 'no heading';
  return `Column ${columnLetter(at)}: ${name}`;
}

function sampleOf(cells: readonly string[]): string {
  return shorten(cells.map((cell) => cell.trim()).find((cell) => cell !== '') ?? '');
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
