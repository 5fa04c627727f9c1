/** One row of a list as it was given. */
export interface ListRow {
  /** The row in the file, as a spreadsheet counts: 1 is the first. Blank rows are counted, too. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** One sheet of a workbook, or a whole text file. Blank rows are left out. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly ListRow[];
  readonly blankRows: number;
}

/** A staff list that could be read. */
export interface StaffList {
  readonly sheets: readonly Sheet[];
  /** What the reader should know about how it was read. Sentences. */
  readonly notes: readonly string[];
}

/** Why a file can't be read, and what to do about it. Never thrown: a list of staff may be anything. */
export interface ListProblem {
  readonly what: string;
  readonly whatToDo: string;
}

export type ReadList =
  | { readonly kind: 'list'; readonly list: StaffList }
  | { readonly kind: 'problem'; readonly problem: ListProblem };

/** A browser holds the whole list in memory, several times over while it reads a workbook. */
export const limits = {
  bytes: 20_000_000,
  rows: 50_000,
  columns: 1_000,
  /** A workbook is packed: what it unpacks to has a limit of its own. */
  unpackedBytes: 300_000_000,
} as const;

/** What to do about a file that can't be read, where a list of staff is read and where a table of ticks is. */
export interface ReadingWords {
  readonly giveTable: string;
  readonly otherWay: string;
}

export const wordsForStaff: ReadingWords = {
  giveTable: 'Give a list with one row for each person and a column with job titles.',
  otherWay: 'Copy the table, and paste it into the box on this page.',
};

export const wordsForTicks: ReadingWords = {
  giveTable: 'Give a file with a row of headings, titles at the side, and ticks.',
  otherWay: 'Copy the table into a spreadsheet, save that, and give us the file.',
};

export function refuse(what: string, whatToDo: string): ReadList {
  return { kind: 'problem', problem: { what, whatToDo } };
}

/** Takes blank rows out, keeps the numbers of the others, and refuses what is more than a browser can hold. */
export function toSheet(name: string, records: readonly (readonly string[])[]): Sheet | ListProblem {
  const rows = records.flatMap((cells, i) =>
    cells.some((cell) => cell.trim() !== '') ? [{ number: i + 1, cells }] : [],
  );
  if (rows.length > limits.rows + 1) {
    return {
      what: `The list has ${rows.length.toLocaleString('en-GB')} rows. At most ${limits.rows.toLocaleString('en-GB')} can be read.`,
      whatToDo: 'Split the list, for example by team, and do one part after the other.',
    };
  }
  if (rows.some(({ cells }) => cells.length > limits.columns)) {
    return {
      what: `The list has a row with more than ${limits.columns.toLocaleString('en-GB')} columns.`,
      whatToDo: 'Keep only the columns that you need, and try again.',
    };
  }
  return { name, rows, blankRows: records.length - rows.length };
}

export function isProblem(sheet: Sheet | ListProblem): sheet is ListProblem {
  return 'whatToDo' in sheet;
}
