import { isCurrentLabel } from '#model/currency-label';
import type { SessionData, SessionValueSet } from '#views/session-data';
import type { SessionLine } from '#views/session-line';
import type { SessionSheet } from '#views/session-sheet';
import { lowerFirst } from '#views/words';
import { turnsAttribute } from './currency.ts';
import { element } from './nodes.ts';

/** The plan of a session as it is shown and printed. The boxes are for a pen: they are part of the list, not controls. */
export function sessionResult(sheet: SessionSheet, data: SessionData): readonly HTMLElement[] {
  return [
    element('h2', { id: 'plan', tabindex: '-1' }, sheet.heading),
    ...(sheet.notice === undefined
      ? []
      : [element('p', { class: 'note', 'data-rights-notice': '' }, sheet.notice)]),
    element(
      'dl',
      { class: 'sheet-about' },
      ...sheet.about.map(({ term, value }) =>
        element(
          'div',
          {},
          element('dt', {}, term),
          element('dd', {}, value, ...(term === 'Strategy' ? [' ', status(data)] : [])),
        ),
      ),
    ),
    printButton(),
    element('h3', {}, 'What this session has to honour'),
    ...(sheet.values.length > 0
      ? sheet.values.map(valueSet)
      : [element('p', {}, 'This strategy does not say which values training has to honour.')]),
    element('h3', {}, 'Where each fits ', element('span', { class: 'tag interpreted' }, 'Our suggestion')),
    element('p', {}, sheet.advice),
    partsTable(sheet),
    ...block('What the training of these learners covers', sheet.covers),
    ...block('Dates that matter to these learners', sheet.rules),
    ...block('Evaluation', sheet.evaluation),
    ...block('Attendance and reports', sheet.records),
    element('h3', {}, 'Check every year'),
    element('p', {}, 'Law and guidance change. Look each of them up before you print handouts.'),
    element(
      'ul',
      { class: 'tick law' },
      ...sheet.law.map(({ topic, documents, checked }) =>
        element(
          'li',
          {},
          element('strong', {}, topic),
          `: ${documents.join('; ')}. `,
          element('span', { class: 'source' }, checked),
        ),
      ),
    ),
  ];
}

function status({ status: words, turns }: SessionData): HTMLElement {
  const look = isCurrentLabel(words) ? 'tag' : 'tag warn';
  return element('span', { class: look, ...turnsAttribute(turns) }, words);
}

function printButton(): HTMLElement {
  const button = element('button', { class: 'btn alt', type: 'button' }, 'Print the plan');
  button.addEventListener('click', () => window.print());
  return element('p', { class: 'no-print' }, button);
}

function valueSet(set: SessionValueSet): HTMLElement {
  const limit = set.limit === undefined ? '' : ` Its limit: “${set.limit}”.`;
  const only = set.domain === undefined ? '' : ` For sessions about ${set.domain.replace('-', ' ')}.`;
  return element(
    'div',
    { class: 'sheet-values' },
    element('h4', {}, set.label),
    element(
      'p',
      { class: 'quiet' },
      `${set.kind}, for ${lowerFirst(set.appliesTo)}. The strategy’s word: “${set.strength}”.${limit}${only} `,
      element('span', { class: 'source' }, `(${set.source})`),
    ),
    set.strengthNote === undefined ? undefined : element('p', { class: 'quiet' }, set.strengthNote),
    element(
      'ul',
      { class: 'tick' },
      ...set.items.map((item) =>
        element(
          'li',
          {},
          element('strong', {}, item.label),
          item.limit === undefined ? undefined : ` (“${item.limit}”)`,
          element('span', { class: 'said' }, item.text),
          element('span', { class: 'ask' }, `Our question: ${item.prompt}`),
        ),
      ),
    ),
  );
}

function partsTable({ parts }: SessionSheet): HTMLElement {
  const heads = ['Part', 'Time', 'What comes up'];
  return element(
    'table',
    { class: 'stack sheet-parts' },
    element('caption', { class: 'govuk-visually-hidden' }, 'Parts of the session'),
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    element(
      'tbody',
      {},
      ...parts.map(({ label, what, time, values }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, label),
          element('td', { 'data-label': 'Time' }, time),
          element(
            'td',
            {},
            element('p', {}, what),
            values.length > 0
              ? element('ul', { class: 'tick' }, ...values.map((value) => element('li', {}, value)))
              : undefined,
          ),
        ),
      ),
    ),
  );
}

function block(heading: string, lines: readonly SessionLine[]): readonly HTMLElement[] {
  return [
    element('h3', {}, heading),
    element(
      'ul',
      { class: 'tick' },
      ...lines.map(({ text, source }) =>
        element(
          'li',
          source === undefined ? { class: 'silent quiet' } : {},
          text,
          source === undefined ? undefined : element('span', { class: 'source' }, ` (${source})`),
        ),
      ),
    ),
  ];
}
