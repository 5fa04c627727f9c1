import { stringify } from 'csv-stringify/browser/esm/sync';
import { guard } from './formula-guard.ts';

/**
 * Rows as a CSV file that spreadsheets open rightly: UTF-8 with a mark in front, and no cell that they would run.
 * `readTable` gives the same cells back.
 */
export function toCsvFile(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((cells) => cells.map(guard)),
    { bom: true, record_delimiter: 'windows', quoted_match: /^\s|\s$|[\r\n]/ },
  );
}
