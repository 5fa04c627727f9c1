import { headings } from './headings.ts';
import type { ListRow, Sheet } from './list.ts';
import { isMonthFirst, readDate } from './uk-dates.ts';

/** What a column is used for. */
export type ColumnUse =
  | 'title'
  | 'name'
  | 'first-name'
  | 'last-name'
  | 'team'
  | 'start'
  | 'last-training'
  | 'designation';

export const columnUses: readonly { readonly use: ColumnUse; readonly label: string }[] = [
  { use: 'title', label: 'Job title' },
  { use: 'name', label: 'Name' },
  { use: 'first-name', label: 'First name' },
  { use: 'last-name', label: 'Last name' },
  { use: 'team', label: 'Team' },
  { use: 'start', label: 'Start date' },
  { use: 'last-training', label: 'Date of last safeguarding training' },
  { use: 'designation', label: 'Safeguarding post, such as DSL' },
];

/** How the columns of a sheet are used. Columns count from 0. */
export interface Columns {
  /** Whether the first row holds names of columns. */
  readonly header: boolean;
  readonly uses: Readonly<Partial<Record<ColumnUse, number>>>;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/\(.*?\)/g, ' ')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * Finds out which column is which: by its heading, and where there are no headings by what stands in it.
 * @param isTitle whether a text is the name of a job
 */
export function recogniseColumns(
  sheet: Sheet,
  isTitle: (text: string) => boolean,
  thisYear: number,
): Columns {
  const [first, ...rest] = sheet.rows;
  const byHeading = first ? usesByHeading(first.cells) : {};
  const found = Object.keys(byHeading).length;
  // "Volunteer" heads a column of names in some lists. In a list of titles alone it is the first of them.
  const isTitleAlone = found === 1 && byHeading.title === undefined && isTitle(first?.cells[0] ?? '');
  const header = found === 0 ? standsOverFigures(first, rest) : !isTitleAlone;
  const body = header ? rest : sheet.rows;
  const uses = isTitleAlone ? {} : byHeading;
  const sample = body.slice(0, 100);
  return { header, uses: withGuesses(uses, sample, isTitle, thisYear, found === 0 || isTitleAlone) };
}

/** Headings that we do not know: words over a column of figures. */
function standsOverFigures(first: ListRow | undefined, rest: readonly ListRow[]): boolean {
  const sample = rest.slice(0, 40);
  return (first?.cells ?? []).some((heading, at) => {
    const filled = sample.filter(({ cells }) => (cells[at] ?? '').trim() !== '');
    const figures = filled.filter(({ cells }) => /\d/.test(cells[at] ?? ''));
    return /^\D*\p{L}\D*$/u.test(heading) && filled.length > 0 && figures.length >= filled.length * 0.8;
  });
}

function usesByHeading(cells: readonly string[]): Partial<Record<ColumnUse, number>> {
  const names = cells.map(plain);
  const uses: Partial<Record<ColumnUse, number>> = {};
  for (const { use } of columnUses) {
    const name = headings[use].find((heading) => names.some((n, i) => n === heading && !taken(uses, i)));
    const at = name === undefined ? -1 : names.findIndex((n, i) => n === name && !taken(uses, i));
    if (at >= 0) uses[use] = at;
  }
  // Some lists call the job "designation". With a job title beside it, it is a post in safeguarding.
  if (
    uses.title === undefined &&
    uses.designation !== undefined &&
    names[uses.designation] === 'designation'
  ) {
    return { ...uses, title: uses.designation, designation: undefined };
  }
  return uses;
}

const taken = (uses: Partial<Record<ColumnUse, number>>, at: number) => Object.values(uses).includes(at);

/** Without headings, or where the heading of the titles is unknown: the column where most cells are names of jobs. */
function withGuesses(
  known: Partial<Record<ColumnUse, number>>,
  sample: readonly ListRow[],
  isTitle: (text: string) => boolean,
  thisYear: number,
  alsoDates: boolean,
): Columns['uses'] {
  const uses = { ...known };
  const width = Math.min(30, Math.max(0, ...sample.map(({ cells }) => cells.length)));
  const share = (at: number, test: (cell: string) => boolean) => {
    const filled = sample.map(({ cells }) => cells[at]?.trim() ?? '').filter((cell) => cell !== '');
    return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  };
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) => !taken(uses, at));
  const isDate = (cell: string) => readDate(cell, 'day-first', thisYear).kind === 'day' || isMonthFirst(cell);
  if (uses.title === undefined) {
    const best = columns
      .map((at) => ({ at, share: share(at, isTitle) }))
      .toSorted((a, b) => b.share - a.share)[0];
    if (best && (best.share >= 0.4 || width === 1)) uses.title = best.at;
  }
  if (alsoDates) {
    const dates = columns.filter((at) => at !== uses.title && share(at, isDate) > 0.6);
    if (dates[0] !== undefined) uses.start = dates[0];
    if (dates[1] !== undefined) uses['last-training'] = dates[1];
  }
  return uses;
}

/** The sheet to begin with: the first that has a column of job titles by its heading, else the first that has one at all. */
export function chooseSheet(sheets: readonly Sheet[], found: readonly Columns[]): number {
  const byHeading = found.findIndex(({ header, uses }) => header && uses.title !== undefined);
  const any = found.findIndex(({ uses }) => uses.title !== undefined);
  return Math.min(sheets.length - 1, Math.max(0, byHeading >= 0 ? byHeading : any));
}

/** "A" for the first column, as spreadsheets call it. */
export function columnLetter(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}
