/** What a cell of a table may hold. Spreadsheets get text as text and numbers as numbers, never a formula. */
type Cell = string | number;

/** A column of a table: its name in the file, what it means (for the data dictionary), and its value. */
export interface Column<Record> {
  readonly name: string;
  readonly about: string;
  readonly value: (record: Record) => Cell | undefined;
}

/** A sheet of a workbook, or a CSV file. */
export interface Table {
  readonly name: string;
  /** What one line stands for. */
  readonly about: string;
  readonly columns: readonly { readonly name: string; readonly about: string }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table with one line for each record. An empty cell means that there is nothing to say. */
export function toTable<Record>(
  name: string,
  about: string,
  columns: readonly Column<Record>[],
  records: readonly Record[],
): Table {
  return {
    name,
    about,
    columns: columns.map((column) => ({ name: column.name, about: column.about })),
    rows: records.map((record) => columns.map((column) => column.value(record) ?? '')),
  };
}

/** Several values in one cell. */
export function joined(values: readonly string[]): string {
  return values.join('; ');
}
