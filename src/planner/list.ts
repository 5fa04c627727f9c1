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
      what: `The list has ${rows.length.toLocaleString('en-GB')} rows. This page can hold ${limits.rows.toLocaleString('en-GB')}.`,
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
