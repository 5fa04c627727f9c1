import { currencyOf } from '#model/currency';
import { basisMeaning, basisWords } from '#views/words';
import type { Columns } from './columns.ts';
import { toCsvFile } from './csv-file.ts';
import { toDueCalendar } from './due-calendar.ts';
import { type ExportContext, toExportRows } from './export-rows.ts';
import type { Knowledge } from './knowledge.ts';
import type { Sheet } from './list.ts';
import type { ResultRow } from './result-row.ts';
import { toStrategyNote } from './strategy-note.ts';
import { toTotals } from './totals.ts';
import { toWorkbookFile } from './workbook-file.ts';

export type FileFormat = 'csv' | 'xlsx' | 'ics';

/** A file that is made in the browser and saved from there. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

interface Made {
  readonly knowledge: Knowledge;
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly results: readonly ResultRow[];
  /** The code of the decision for each row. */
  readonly codes: readonly string[];
  readonly today: string;
}

/** The same results in another form: nothing is worked out again. */
export function makeFile(format: FileFormat, made: Made): MadeFile {
  const { knowledge, results, today } = made;
  const name = `safeguarding-training-${knowledge.strategy.framework.id}-${today}.${format}`;
  const context = { framework: knowledge.strategy.framework.id, today, ...toStrategyNote(knowledge, today) };
  if (format === 'ics') {
    return { name, type: 'text/calendar;charset=utf-8', content: toDueCalendar(results, context) };
  }
  const rows = toExportRows(made.sheet, made.columns, results, made.codes, context);
  if (format === 'csv') return { name, type: 'text/csv;charset=utf-8', content: toCsvFile(rows) };
  return {
    name,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: toWorkbookFile([
      { name: 'Staff list', rows },
      { name: 'Totals', rows: totalsRows(results) },
      { name: 'About', rows: aboutRows(knowledge, context) },
    ]),
  };
}

function totalsRows(results: readonly ResultRow[]): readonly (readonly string[])[] {
  const { groups, teams, people, overdue } = toTotals(results);
  return [
    ['Team', ...groups.map(({ label }) => label), 'People', 'Overdue'],
    ...teams.map((team) => [team.label, ...[...team.byGroup, team.people, team.overdue].map(String)]),
    ['All teams', ...[...groups.map((group) => group.people), people, overdue].map(String)],
  ];
}

function aboutRows(
  { strategy: { framework, successor } }: Knowledge,
  context: ExportContext,
): readonly (readonly string[])[] {
  return [
    ['About this file', ''],
    ['Strategy', context.strategy],
    ['Its status', `${context.status}. ${currencyOf(framework, context.today, successor).sentence}`],
    ['Worked out on', context.today],
    ...(context.rightsNotice === undefined ? [] : [['Permission', context.rightsNotice]]),
    ['“Not mapped yet”', 'Nobody has said what this job title means. Nothing is said about these people.'],
    ...Object.entries(basisWords).map(([basis, words]) => [
      `“${words}”`,
      basisMeaning[basis as keyof typeof basisMeaning],
    ]),
    ['To go on later', 'Give this file, or the CSV file, to the planner again. It takes over your choices.'],
  ];
}
