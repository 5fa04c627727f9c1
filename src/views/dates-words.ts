import { formatPartialDate } from '#model/partial-date';
import type { CalendarEvent } from './calendar.ts';
import type { DatesData } from './dates-data.ts';
import type { DateRow, DatesView } from './dates-view.ts';

/** What goes with the dates wherever they go. */
export interface DatesContext {
  readonly data: DatesData;
  readonly role: { readonly id: string; readonly label: string };
  /** How current the strategy is today. */
  readonly status: string;
  /** ISO day of the reader. */
  readonly today: string;
  /** The whole address of the page of the role. Not on a disk: a path there may name a person. */
  readonly page?: string | undefined;
}

/**
 * The days that are still to come, for a calendar. Not in it: what has passed, what may be done, what may not be the
 * reader's, and renewals that count from a day that has not come. The uid names the rule, never a day or a person, so
 * that a new training day moves the event.
 */
export function toDateEvents({ rows }: DatesView, context: DatesContext): readonly CalendarEvent[] {
  const { data, role, page } = context;
  return rows
    .filter(({ due }) => due.status === 'ahead' && !due.assumed)
    .map((row) => ({
      uid: ['lanyard', data.framework, role.id, row.id, row.due.basis].join('-'),
      day: row.day,
      title: `Safeguarding training due: ${row.label}`,
      description: [...linesOf(row), ...closing(context)].join('\n'),
      ...(page === undefined ? {} : { url: page }),
    }));
}

/** Everything that the screen shows, as plain text to copy. */
export function toDatesText(view: DatesView, context: DatesContext): string {
  const { data, role, today } = context;
  const block = (row: DateRow) =>
    [`${row.dayWords}${row.mark ? ` (${row.mark.toLowerCase()})` : ''}: ${row.label}`, ...linesOf(row)].join(
      '\n',
    );
  const blocks = [
    `Safeguarding training dates: ${role.label}, ${data.areaName}\nWorked out on ${formatPartialDate(today)}.`,
    ...view.rows.map(block),
    ...(view.perhaps.length > 0 ? ['Only if it is true of you', ...view.perhaps.map(block)] : []),
    ...view.without.map(({ label, why }) => `No date: ${label}\n${why}`),
    ...[...view.silences, ...view.assumptions],
    closing(context).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function linesOf(row: DateRow): readonly string[] {
  return [
    ...(row.onlyFor ? [`${row.onlyFor}.`] : []),
    row.statement,
    row.counted.join(' '),
    ...row.notes,
    `${row.strength} Source: ${row.source}.`,
  ];
}

function closing({ data, role, status, page }: DatesContext): readonly string[] {
  return [
    `Strategy: ${data.title}. ${status}.`,
    `Role: ${role.label}. Your employer may set other days. Ask them.`,
    ...(data.rightsNotice ? [data.rightsNotice] : []),
    ...(page === undefined ? [] : [`Page: ${page}`]),
  ];
}
