import { type Columns, columnLetter } from './columns.ts';
import { type Duty, dutyStatus } from './due-state.ts';
import type { Sheet } from './list.ts';
import { type ResultRow, stateWords } from './result-row.ts';

/** What every file says about the strategy, so that a row that is copied elsewhere still says where it is from. */
export interface ExportContext {
  readonly framework: string;
  readonly strategy: string;
  /** "Past review since June 2026" */
  readonly status: string;
  /** ISO day on which it was worked out. */
  readonly today: string;
  readonly rightsNotice?: string;
}

/** In front of the headings of our own columns, so that a list that comes back is known by them. */
const ownPrefix = 'Planner: ';
export const decisionHeading = `${ownPrefix}decision`;

interface OwnColumn {
  readonly heading: string;
  readonly cell: (row: ResultRow, context: ExportContext, decision: string) => string;
}

const column = (heading: string, cell: OwnColumn['cell']): OwnColumn => ({
  heading: ownPrefix + heading,
  cell,
});

const dutyOf = ({ due }: ResultRow, kind: Duty['kind']) => due.duties.find((duty) => duty.kind === kind);
const dayOf = (row: ResultRow, kind: Duty['kind']) => dutyOf(row, kind)?.day ?? '';
const statusOf = (row: ResultRow, kind: Duty['kind']) => {
  const duty = dutyOf(row, kind);
  if (!duty) return '';
  return duty.assumed ? 'If the first training is done on its last day' : dutyStatus[duty.status];
};
const listOf = (duties: readonly Duty[]) => duties.map(({ day, label }) => `${day}: ${label}`).join('; ');

const ownColumns: readonly OwnColumn[] = [
  column('mapping', (row) => stateWords[row.state]),
  column('role', (row) => row.role),
  column('how the role was found', (row) => row.how),
  column('groups', (row) => row.groups),
  column('note on the groups', (row) => row.groupsNote),
  column('how we know', (row) => row.basisWords),
  column('strength', (row) => row.strength),
  column('training', (row) => row.training),
  column('note on the training', (row) => row.trainingNote),
  column('deadline', (row) => row.deadline),
  column('note on the deadline', (row) => row.deadlineNote),
  column('first training due', (row) => dayOf(row, 'first')),
  column('first training due for', (row) => dutyOf(row, 'first')?.label ?? ''),
  column('first training status', (row) => statusOf(row, 'first')),
  column('renewal', (row) => row.renewal),
  column('note on the renewal', (row) => row.renewalNote),
  column('renewal due', (row) => dayOf(row, 'renewal')),
  column('renewal due for', (row) => dutyOf(row, 'renewal')?.label ?? ''),
  column('renewal status', (row) => statusOf(row, 'renewal')),
  column('all due dates', ({ due }) => listOf(due.duties)),
  column('perhaps due as well', ({ due }) => listOf(due.perhaps)),
  column('overdue', (row) => (row.due.overdue ? 'Overdue' : '')),
  column('the strategy does not say', (row) => row.notStated),
  column('check this row', (row) => row.messages.join(' ')),
  column('strategy', (_, { strategy }) => strategy),
  column('status of the strategy', (_, { status }) => status),
  column('worked out on', (_, { today }) => today),
  column('sources in the strategy', (row) => row.sources),
  column('permission', (_, { rightsNotice }) => rightsNotice ?? ''),
  { heading: decisionHeading, cell: (_row, _context, decision) => decision },
];

/** Which columns of a sheet we added to it when it was here before. */
export function ownColumnsOf(sheet: Sheet): ReadonlySet<number> {
  const cells = sheet.rows[0]?.cells ?? [];
  return new Set(cells.flatMap((cell, at) => (cell.startsWith(ownPrefix) ? [at] : [])));
}

/** A sheet without the columns that we added before, so that they are replaced and not repeated. */
export function withoutOwnColumns(sheet: Sheet): Sheet {
  const own = ownColumnsOf(sheet);
  if (own.size === 0) return sheet;
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => !own.has(at)) })),
  };
}

/**
 * The list with our columns behind it: all original columns and rows in their order, headings first.
 * @param decisions the code of the decision for each row
 */
export function toExportRows(
  sheet: Sheet,
  columns: Columns,
  results: readonly ResultRow[],
  decisions: readonly string[],
  context: ExportContext,
): readonly (readonly string[])[] {
  const rows = columns.header ? sheet.rows.slice(1) : sheet.rows;
  const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const padded = (cells: readonly string[]) => Array.from({ length: width }, (_, at) => cells[at] ?? '');
  const headings = columns.header
    ? padded(sheet.rows[0]?.cells ?? [])
    : Array.from({ length: width }, (_, at) => `Column ${columnLetter(at)}`);
  return [
    [...headings, ...ownColumns.map(({ heading }) => heading)],
    ...rows.map((row, i) => {
      const result = results[i];
      const own = ownColumns.map(({ cell }) => (result ? cell(result, context, decisions[i] ?? '') : ''));
      return [...padded(row.cells), ...own];
    }),
  ];
}
