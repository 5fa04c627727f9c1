import { formatPartialDate } from '#model/partial-date';
import type { Duty } from '#planner/due-state';
import { type ResultRow, stateWords } from '#planner/result-row';
import { listInWords } from '#views/words';
import { element } from './nodes.ts';

type Words = readonly (HTMLElement | string)[];

/** One person in the table of results. */
export function resultRow(row: ResultRow): HTMLTableRowElement {
  const cell = (label: string, words: Words) =>
    words.length === 0 ? element('td', {}) : element('td', { 'data-label': label }, ...words);
  return element(
    'tr',
    { 'data-row': String(row.row), 'data-state': row.state },
    element(
      'th',
      { scope: 'row' },
      row.name || `Row ${row.row}`,
      ...quiet([row.name ? `Row ${row.row}` : '', row.team].filter(Boolean).join(' · ')),
    ),
    cell('Job', jobWords(row)),
    cell('Group', groupWords(row)),
    cell('Training', row.state === 'mapped' ? [row.training, ...quiet(row.strength)] : []),
    cell('First training', timeWords(row, row.deadline, 'first')),
    cell('Renewal', timeWords(row, row.renewal, 'renewal')),
    cell('Check', checkWords(row)),
  );
}

function jobWords({ title, role, how, state }: ResultRow): Words {
  if (state !== 'mapped') return [title];
  return [title, ...(role.toLowerCase() === title.toLowerCase() ? [] : quiet(role)), ...quiet(how)];
}

function groupWords({ state, groups, groupsNote, basis, basisWords }: ResultRow): Words {
  if (state !== 'mapped') return [element('span', { class: 'tag warn' }, stateWords[state])];
  return [
    groups,
    ' ',
    element('span', { class: `tag ${basis}`, ...(basis ? { 'data-basis': basis } : {}) }, basisWords),
    ...quiet(groupsNote),
  ];
}

const dueWords = { ahead: 'Due', overdue: 'Was due', 'perhaps-done': 'Was to be done by' } as const;

/** Each day with what is due on it; where no day can be reckoned, what the strategy says. */
function timeWords({ state, due }: ResultRow, says: string, kind: Duty['kind']): Words {
  if (state !== 'mapped') return [];
  const duties = due.duties.filter((duty) => duty.kind === kind);
  const perhaps = due.perhaps.filter((duty) => duty.kind === kind).map(({ day }) => formatPartialDate(day));
  return [
    ...(duties.length === 0 ? [says] : duties.map(dutyNode)),
    ...quiet(perhaps.length === 0 ? '' : `Perhaps due ${listInWords(perhaps, 'or')}`),
  ];
}

function dutyNode({ day, status, label, assumed }: Duty): HTMLElement {
  return element(
    'span',
    { class: 'block' },
    `${dueWords[status]} ${formatPartialDate(day)} `,
    status === 'overdue' ? element('span', { class: 'tag overdue' }, 'Overdue') : undefined,
    ...quiet(label),
    ...quiet(assumed ? 'If the first training is done on its last day' : ''),
    ...quiet(status === 'perhaps-done' ? 'There was a training since. Check that it was this one' : ''),
  );
}

function checkWords({ messages }: ResultRow): Words {
  return messages.map((message) => element('span', { class: 'block' }, message));
}

function quiet(text: string): Words {
  return text === '' ? [] : [element('span', { class: 'how' }, text)];
}
