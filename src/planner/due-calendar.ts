import { type CalendarEvent, toCalendar } from '#views/calendar';
import type { Duty } from './due-state.ts';
import type { ExportContext } from './export-rows.ts';
import type { ResultRow } from './result-row.ts';

/** Every day on which something is due for somebody, as events of a whole day. */
function toDueEvents(
  results: readonly ResultRow[],
  { framework, strategy, status, today }: ExportContext,
): readonly CalendarEvent[] {
  return results.flatMap((row) =>
    row.due.duties.filter(isToDo).map(
      (duty): CalendarEvent => ({
        uid: `planner-${framework}-row-${row.row}-${duty.rule}`,
        day: duty.day,
        title: `Safeguarding training due: ${row.name === '' ? `${row.title}, row ${row.row}` : row.name}`,
        description: [
          `${duty.label}.`,
          `${row.title}${row.team === '' ? '' : `, ${row.team}`}. ${row.groups} (${row.basisWords}).`,
          `${row.strength}: ${row.training}.`,
          `${strategy}. ${status}. Worked out on ${today}.`,
        ].join('\n'),
      }),
    ),
  );
}

/** A renewal counted from a training that is still to come is no date yet, and what may be done is no duty. */
function isToDo({ status, assumed }: Duty): boolean {
  return status !== 'perhaps-done' && !assumed;
}

export function toDueCalendar(results: readonly ResultRow[], context: ExportContext): string {
  return toCalendar(toDueEvents(results, context), 'Safeguarding training due', context.today);
}
