import { type Columns, type ColumnUse, columnLetter } from './columns.ts';
import { readPosts } from './designations.ts';
import type { ListRow, Sheet } from './list.ts';
import { titleKey } from './match-title.ts';
import {
  type DateOrder,
  isAmbiguous,
  isDayFirst,
  isMonthFirst,
  type ReadDate,
  readDate,
} from './uk-dates.ts';

/** One row of the list, read. What could not be read is in `messages`; the cells themselves stay as they were. */
export interface StaffMember {
  readonly row: ListRow;
  readonly name: string;
  readonly title: string;
  /** Empty where the row has no job title. */
  readonly titleKey: string;
  readonly team: string;
  readonly start?: string;
  readonly lastTrained?: string;
  /** Answers to the question about posts. */
  readonly posts: readonly string[];
  /** Sentences about this row: what was not used, and why. */
  readonly messages: readonly string[];
}

export interface ReadingRules {
  readonly columns: Columns;
  readonly dateOrder: DateOrder;
  /** ISO day. A last training after it has not taken place yet. */
  readonly today: string;
}

const farMore = 5;
// Copied along by Windows and Word, and seen by nobody: one of them could turn a sentence of ours around.
const turnsDirection = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Reads every row of a sheet by its columns. The order of the rows stays. */
export function readPeople(sheet: Sheet, rules: ReadingRules): readonly StaffMember[] {
  const { header, uses } = rules.columns;
  const [first] = sheet.rows;
  const rows = header ? sheet.rows.slice(1) : sheet.rows;
  const width = header ? (first?.cells.length ?? 0) : Number.POSITIVE_INFINITY;
  const doubtful = new Set(
    (['start', 'last-training'] as const).filter((use) => hasOtherOrder(rows, uses[use], rules.dateOrder)),
  );
  const heading = (use: ColumnUse) => (uses[use] === undefined ? '' : (first?.cells[uses[use]] ?? ''));
  return rows.map((row): StaffMember => {
    const cell = (use: ColumnUse) =>
      uses[use] === undefined ? '' : (row.cells[uses[use]] ?? '').replaceAll(turnsDirection, '').trim();
    const messages: string[] = [];
    const title = cell('title').replaceAll(/\s+/g, ' ');
    if (title === '') messages.push('This row has no job title.');
    const extra = row.cells.slice(width).filter((text) => text.trim() !== '').length;
    if (extra > 0) {
      messages.push(
        `This row is longer than the row of headings. What stands from column ${columnLetter(width)} on was not used.`,
      );
    }
    const day = (use: 'start' | 'last-training', name: string) =>
      toDay(cell(use), name, rules, doubtful.has(use), messages);
    const start = day('start', 'Start date');
    const last = day('last-training', 'Last training');
    if (last !== undefined && last > rules.today) {
      messages.push('Last training: this day is still to come, so we did not use it.');
    }
    const lastTrained = last !== undefined && last <= rules.today ? last : undefined;
    const posts = readPosts(cell('designation'), header ? heading('designation') : '');
    if (posts === undefined) {
      messages.push(`We do not know the safeguarding post “${cell('designation')}”, so it was not used.`);
    }
    return {
      row,
      name: cell('name') || [cell('first-name'), cell('last-name')].filter(Boolean).join(' '),
      title,
      titleKey: titleKey(title) || title.toLowerCase(),
      team: cell('team'),
      ...(start === undefined ? {} : { start }),
      ...(lastTrained === undefined ? {} : { lastTrained }),
      posts: posts ?? [],
      messages,
    };
  });
}

/**
 * Dates that can only be month first cast doubt on all that can be read both ways, unless far more dates can only be
 * day first: then those few are slips.
 */
function hasOtherOrder(rows: readonly ListRow[], at: number | undefined, order: DateOrder): boolean {
  if (order === 'month-first' || at === undefined) return false;
  const cells = rows.map((row) => row.cells[at] ?? '');
  const otherOrder = cells.filter(isMonthFirst).length;
  return otherOrder > 0 && cells.filter(isDayFirst).length < otherOrder * farMore;
}

function toDay(
  cell: string,
  name: string,
  { dateOrder, today }: ReadingRules,
  doubtful: boolean,
  messages: string[],
): string | undefined {
  if (doubtful && isAmbiguous(cell)) {
    messages.push(
      `${name}: “${cell}” can be read in two ways, and other dates in this column have the month first. We did not use it. You can set the order of dates under “Columns”.`,
    );
    return undefined;
  }
  const read: ReadDate = readDate(cell, dateOrder, Number(today.slice(0, 4)));
  if (read.kind === 'problem') messages.push(`${name}: ${read.message}`);
  if (read.kind === 'day' && read.note) messages.push(`${name}: ${read.note}`);
  return read.kind === 'day' ? read.day : undefined;
}
