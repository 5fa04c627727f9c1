import { type CellMark, readMark } from './read-mark.ts';

/** A row of a spreadsheet with its number there, from 1. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

type Row = SheetRow;

/** One line of a matrix: what stands at its beginning, and its marks by column. */
interface MatrixLine {
  readonly title: string;
  /** The row in the spreadsheet, from 1. */
  readonly row: number;
  /** As many as there are columns. */
  readonly marks: readonly CellMark[];
}

/** A table of ticks: titles down the side, columns with headings. */
export interface Matrix {
  readonly corner: string;
  readonly columns: readonly string[];
  /** The letters of the columns as the spreadsheet shows them. */
  readonly letters: readonly string[];
  readonly lines: readonly MatrixLine[];
  /** Full sentences on how the table was read, and on what was left out. */
  readonly notes: readonly string[];
}

/**
 * Finds the table of ticks in a sheet: the heading stands above the first row that has a mark. Title rows above it are
 * left out and named; merged headings are taken together. Undefined when no row has a mark.
 */
export function readMatrix(sheet: readonly SheetRow[]): Matrix | undefined {
  const rows = sheet.map(({ number, cells }) => ({
    number,
    cells: cells.map((cell) => cell.replaceAll(/\s+/g, ' ').trim()),
  }));
  const side = titleColumn(rows);
  const first = rows.findIndex((row) => isTicked(row, side));
  if (first < 1) return undefined;
  const notes: string[] = [];
  const heads = headRows(rows.slice(0, first), side, notes);
  const body = rows.slice(first);
  const used = tickColumns(rows, body, heads, side, notes);
  const columns = uniqueHeadings(used, heads, notes);
  const lines = body.flatMap(({ number, cells }): MatrixLine[] => {
    const title = cells[side] ?? '';
    const marks = used.map((column) => readMark(cells[column] ?? ''));
    if (title !== '') return [{ title, row: number, marks }];
    if (marks.some(({ kind }) => kind !== 'none')) {
      notes.push(`Row ${number} has marks but no title, so it is left out.`);
    }
    return [];
  });
  return { corner: heads.at(-1)?.cells[side] ?? '', columns, letters: used.map(letterOf), lines, notes };
}

/** The first column in which most cells are words: a column with numbers may stand before the titles. */
function titleColumn(rows: readonly Row[]): number {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const isWord = (cell = '') => /\p{L}{3}/u.test(cell) && readMark(cell).kind === 'unclear';
  for (let column = 0; column < width; column++) {
    if (rows.filter(({ cells }) => isWord(cells[column])).length > rows.length / 2) return column;
  }
  return 0;
}

function isTicked({ cells }: Row, side: number): boolean {
  const others = cells.filter((cell, column) => column > side && cell !== '');
  // Headings may be the numbers of the groups: 1, 2, 3.
  const isNumbered = others.length > 1 && others.every((cell, i) => Number(cell) === i + 1);
  return cells[side] !== '' && !isNumbered && others.some((cell) => readMark(cell).kind === 'tick');
}

const remarks = /\b(?:notes?|comments?|remarks?|reasons?|descriptions?|details?|sources?)\b/i;
const longestMark = 20;

/** The columns with ticks, and those that are empty below a heading; a column of remarks is left out and named. */
function tickColumns(
  rows: readonly Row[],
  body: readonly Row[],
  heads: readonly Row[],
  side: number,
  notes: string[],
): readonly number[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const marks = body.map(({ cells }) => readMark(cells[column] ?? '').kind);
    const heading = heads.findLast(({ cells }) => cells[column])?.cells[column];
    if (column === side || (heading === undefined && marks.every((kind) => kind === 'none'))) return false;
    const texts = body.map(({ cells }) => cells[column] ?? '');
    const isRemark = remarks.test(heading ?? '') || texts.some((text) => text.length > longestMark);
    if (column > side && (marks.includes('tick') || !isRemark)) return true;
    notes.push(
      `Column ${letterOf(column)}${heading ? ` (“${heading}”)` : ''} is no column of ticks, so it is left out.`,
    );
    return false;
  });
}

/** The rows with headings, from top to bottom; what stands above them is a title and is named. */
function headRows(above: readonly Row[], side: number, notes: string[]): readonly Row[] {
  const isHead = ({ cells }: Row) => cells.slice(side + 1).some((cell) => cell !== '');
  const heads = above.filter(isHead);
  const titles = above
    .filter((row) => !isHead(row))
    .flatMap(({ cells }) => cells.filter((cell) => cell !== ''));
  if (titles.length > 0) notes.push(`Left out above the table: ${titles.map((t) => `“${t}”`).join(', ')}.`);
  if (heads.length > 1) {
    notes.push(
      `The table has ${heads.length} rows of headings. The lowest counts; where it is empty or repeats itself, the one above is put before it. Check the headings.`,
    );
  }
  return heads;
}

function uniqueHeadings(used: readonly number[], heads: readonly Row[], notes: string[]): readonly string[] {
  const lowest = heads.at(-1)?.cells ?? [];
  const upper = spread(heads.at(-2)?.cells ?? [], used[0] ?? 1);
  const repeats = (text: string) => used.filter((column) => lowest[column] === text).length > 1;
  const taken = new Set<string>();
  return used.map((column) => {
    const own = lowest[column] ?? '';
    const over = upper[column] ?? '';
    let heading = own === '' ? over : repeats(own) && over !== '' ? `${over} ${own}` : own;
    if (heading === '') {
      heading = `Column ${letterOf(column)}`;
      notes.push(`${heading} has no heading. Give it one and import again.`);
    }
    const plain = heading;
    for (let number = 2; taken.has(heading); number++) heading = `${plain} (${number})`;
    if (heading !== plain)
      notes.push(`Two columns have the heading “${plain}”; the second is called “${heading}”.`);
    taken.add(heading);
    return heading;
  });
}

/** A merged cell holds its text in its first column only. */
function spread(row: readonly string[], from: number): readonly string[] {
  let last = '';
  return row.map((cell, column) => {
    // The corner above the titles is not spread over the groups.
    if (column >= from && cell !== '') last = cell;
    return column < from ? cell : last;
  });
}

/** The letter of a column as spreadsheets show it: 0 is A, 26 is AA. */
function letterOf(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letterOf(Math.floor(column / 26) - 1) + rest;
}
