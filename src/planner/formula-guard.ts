// Spreadsheets run a cell of a CSV file that begins with one of these as a formula, also behind blanks.
// The wide forms count, too: some spreadsheets fold them into the narrow ones.
const signs = '[=+\\-@\\t\\r\\n\\uFF0B\\uFF0D\\uFF1D\\uFF20]';
const dangerous = new RegExp(`^'*${signs}`);
const guarded = new RegExp(`^'+${signs}`);

/**
 * Puts an apostrophe in front of a cell that a spreadsheet would run. A cell that already has apostrophes there gets
 * one more, so that `unguard` always gives back what was there: nothing is lost on the way out and in again.
 */
export function guard(cell: string): string {
  return dangerous.test(cell) ? `'${cell}` : cell;
}

/** Takes back the apostrophe of `guard`. */
export function unguard(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
