import { parse } from 'csv-parse/browser/esm/sync';
import { unguard } from './formula-guard.ts';
import { isProblem, type ReadList, refuse, toSheet, wordsForStaff } from './list.ts';

const delimiters = ['\t', ';', ',', '|'] as const;
const lineEnds = ['\r\n', '\n', '\r'];
// Enough to tell a delimiter from a comma in a job title.
const sampleSize = 200;

/**
 * Text with one row for each person: comma, semicolon or tab between the cells, or one job title in each line.
 * Never throws; text that breaks the rules of quotes is read without them, and the reader is told.
 */
export function readTable(text: string, notes: readonly string[] = [], words = wordsForStaff): ReadList {
  const { body, declared } = withoutSeparatorLine(text);
  const delimiter = declared ?? findDelimiter(body);
  const found = parseRecords(body, delimiter);
  const sheet = toSheet(
    'List',
    found.records.map((cells) => cells.map(unguard)),
  );
  if (isProblem(sheet)) return { kind: 'problem', problem: sheet };
  if (sheet.rows.length === 0) {
    return refuse('The list is empty.', words.giveTable);
  }
  return {
    kind: 'list',
    list: { sheets: [sheet], notes: [...notes, ...(found.note === undefined ? [] : [found.note])] },
  };
}

/** Excel lets the first line name the delimiter: "sep=;". */
function withoutSeparatorLine(text: string): { readonly body: string; readonly declared?: string } {
  const line = /^sep=([,;|\t])(?:\r\n|\n|\r|$)/i.exec(text);
  return line?.[1] === undefined ? { body: text } : { body: text.slice(line[0].length), declared: line[1] };
}

/** The delimiter that cuts most rows into the same number of cells; a tab, which job titles never hold, if none does. */
export function findDelimiter(text: string): string {
  const sample = sampleOf(text);
  let best = { delimiter: '\t', score: 0, width: 1 };
  for (const delimiter of delimiters) {
    const { records } = parseRecords(sample, delimiter);
    const widths = records
      .filter((cells) => cells.some((cell) => cell.trim() !== ''))
      .map((cells) => cells.length);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width = 1, count = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    // In a list of titles alone a few have a comma; in a table nearly every row has its cells.
    const share = widths.length === 0 ? 0 : count / widths.length;
    const score = width > 1 && share >= 0.5 ? share : 0;
    const isBetter = score > best.score || (score === best.score && width > best.width);
    if (isBetter && score > 0) best = { delimiter, score, width };
  }
  return best.delimiter;
}

/** The first lines, cut where a row ends, as far as one can tell. */
function sampleOf(text: string): string {
  let end = 0;
  for (let line = 0; line < sampleSize; line++) {
    const next = text.indexOf('\n', end);
    if (next < 0) return text;
    end = next + 1;
  }
  return text.slice(0, end);
}

interface Records {
  readonly records: readonly (readonly string[])[];
  readonly note?: string;
}

function parseRecords(text: string, delimiter: string): Records {
  const settings = {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: lineEnds,
  } as const;
  try {
    return { records: parse(text, settings) };
  } catch {
    return {
      // Without quotes there is no rule left that a text could break.
      records: text.split(/\r\n|\n|\r/).map((line) => line.split(delimiter)),
      note: 'A quotation mark in the list is never closed, so we read all quotation marks as ordinary signs. Check that the columns are right.',
    };
  }
}
