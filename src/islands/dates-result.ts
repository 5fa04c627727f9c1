import { toCalendar } from '#views/calendar';
import { toTimeline } from '#views/dates-timeline';
import type { DateRow, DatesView } from '#views/dates-view';
import { type DatesContext, toDateEvents, toDatesText } from '#views/dates-words';
import { basisMeaning, basisWords } from '#views/words';
import { timelinePicture } from './dates-picture.ts';
import { element } from './nodes.ts';

/** What the screen shows for one person. `answerHref` leads to the page of the role; `said` announces what a button has done. */
export function datesResult(
  view: DatesView,
  context: DatesContext,
  answerHref: string,
  said: (words: string) => void,
): readonly (Node | string)[] {
  const all = [...view.rows, ...view.perhaps];
  const timeline = toTimeline(all, context.today);
  return [
    element('h2', { id: 'your-dates', tabindex: '-1' }, `Your dates: ${context.role.label}`),
    ...view.summary.map((words) => element('p', { class: 'summary' }, words)),
    basisLine(context, answerHref),
    ...(view.rows.length > 0 ? [datesTable('Your dates', view.rows)] : []),
    ...(view.perhaps.length > 0
      ? [
          element('h3', { id: 'perhaps' }, 'Only if it is true of you'),
          datesTable('Dates that may be yours', view.perhaps),
        ]
      : []),
    ...(timeline
      ? [element('h3', { id: 'timeline' }, 'On a line of time'), timelinePicture(timeline), legend(all)]
      : []),
    ...(view.without.length > 0
      ? [element('h3', { id: 'no-date' }, 'Rules without a date'), withoutList(view)]
      : []),
    ...[...view.silences, ...view.assumptions].map((words) => element('p', {}, words)),
    ...(all.length > 0 ? takeAway(view, context, said) : []),
  ];
}

function basisLine({ data, role }: DatesContext, href: string): HTMLElement {
  const basis = data.roles[role.id]?.[1] ?? 'interpreted';
  return element(
    'p',
    {},
    element('strong', {}, `${basisWords[basis]}.`),
    ` ${basisMeaning[basis]} `,
    element('a', { href }, 'Read the whole answer for this role'),
  );
}

function datesTable(caption: string, rows: readonly DateRow[]): HTMLElement {
  const columns = ['By', 'What', 'How it is counted'];
  return element(
    'table',
    { class: 'stack dates-table' },
    element('caption', { class: 'govuk-visually-hidden' }, caption),
    element('thead', {}, element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name)))),
    element('tbody', {}, ...rows.map(dateRow)),
  );
}

function dateRow(row: DateRow): HTMLElement {
  return element(
    'tr',
    { 'data-date': row.day, 'data-rule': row.id, 'data-status': row.due.status },
    element(
      'th',
      { scope: 'row' },
      element('span', { class: 'number' }, String(row.number)),
      ' ',
      element('time', { datetime: row.day }, row.dayWords),
      row.mark && element('span', { class: 'tag warn' }, row.mark),
    ),
    element(
      'td',
      { 'data-label': 'What' },
      element('strong', {}, row.label),
      row.onlyFor && element('p', {}, `${row.onlyFor}.`),
      element('p', {}, row.statement),
      element('p', { class: 'source' }, `${row.strength} Source: ${row.source}.`),
    ),
    element(
      'td',
      { 'data-label': 'How it is counted' },
      ...[...row.counted, ...row.notes].map((words) => element('p', {}, words)),
    ),
  );
}

function legend(rows: readonly DateRow[]): HTMLElement {
  const later = rows.some(({ due }) => due.next.length > 0);
  const words = ['The numbers are those of the table. A large dot is the due day.'];
  if (later) words.push('Small dots are the renewals after it.');
  if (rows.some(({ onlyFor }) => onlyFor)) words.push('A broken line is only for some.');
  return element('p', { class: 'quiet' }, words.join(' '));
}

function withoutList({ without }: DatesView): HTMLElement {
  return element(
    'ul',
    {},
    ...without.map(({ id, label, why }) =>
      element('li', { 'data-undated': id }, element('strong', {}, `${label}.`), ` ${why}`),
    ),
  );
}

function takeAway(view: DatesView, context: DatesContext, said: (words: string) => void): readonly Node[] {
  const events = toDateEvents(view, context);
  const text = element('textarea', {
    class: 'govuk-textarea',
    readonly: '',
    rows: '12',
    'aria-label': 'Your dates as plain text',
  });
  text.hidden = true;
  text.value = toDatesText(view, context);
  const acts = element('div', { class: 'acts' });
  if (events.length > 0) {
    acts.append(
      button('Download for your calendar', () => {
        save(toCalendar(events, `Safeguarding training: ${context.data.areaName}`, context.today), context);
        said(
          `The calendar file is saved. It has ${events.length === 1 ? '1 date' : `${events.length} dates`}.`,
        );
      }),
    );
  }
  acts.append(
    button('Copy as text', async () => {
      try {
        await navigator.clipboard.writeText(text.value);
        said('Copied.');
      } catch {
        // A browser may refuse. Then the reader copies by hand.
        text.hidden = false;
        text.select();
        said('Your browser does not let us copy. The text is selected, so that you can copy it.');
      }
    }),
    button('Print', () => window.print()),
  );
  const holds =
    events.length > 0
      ? 'The calendar file has the dates that are yours for sure and still to come, with reminders 4 weeks and 1 week before.'
      : 'There is no date for your calendar: none is yours for sure and still to come.';
  return [
    acts,
    text,
    element('p', { class: 'quiet no-print' }, holds),
    ...(context.data.rightsNotice ? [element('p', { class: 'source' }, context.data.rightsNotice)] : []),
  ];
}

function button(label: string, act: () => void | Promise<void>): HTMLButtonElement {
  const made = element('button', { class: 'btn alt', type: 'button' }, label);
  made.addEventListener('click', () => void act());
  return made;
}

/** The file is made here; nothing is asked of a server. */
function save(calendar: string, { data, role }: DatesContext): void {
  const address = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar;charset=utf-8' }));
  const link = element('a', { href: address, download: `dates-${data.framework}-${role.id}.ics` });
  link.click();
  // Some browsers read the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
