import { isCurrentLabel } from '#model/currency-label';
import type { CompareFact } from '#views/compare-facts';
import type { TwoCell, TwoRow, TwoView } from '#views/compare-two-view';
import { turnsAttribute } from './currency.ts';
import { element } from './nodes.ts';

type To = (path: string) => string;

/** Two strategies side by side, as the page shows them. */
export function twoResult(view: TwoView, to: To): readonly HTMLElement[] {
  return [
    element('h2', { id: 'side-by-side', tabindex: '-1' }, `${view.names[0]} and ${view.names[1]}`),
    ...view.notices.map((notice) => element('p', { class: 'note', 'data-rights-notice': '' }, notice)),
    ...(view.role
      ? [
          element('h3', {}, `${view.role.heading}: the answer in each`),
          table(`The answer for this role: ${view.role.heading}`, view, view.role.rows, to),
        ]
      : []),
    element('h3', {}, view.carriesOver.heading),
    ...(view.carriesOver.facts.length > 0 ? [factList(view.carriesOver.facts, to)] : []),
    ...view.carriesOver.quiet.map((text) => element('p', {}, text)),
    element('h3', {}, 'Topic by topic'),
    table('Both strategies, topic by topic', view, view.topics, to),
  ];
}

function table(caption: string, view: TwoView, rows: readonly TwoRow[], to: To): HTMLElement {
  const heads = view.heads.map(({ name, href, status, turns }) =>
    element(
      'th',
      { scope: 'col' },
      element('a', { href: to(href) }, name),
      ' ',
      element(
        'span',
        {
          class: isCurrentLabel(status) ? 'tag' : 'tag warn',
          ...turnsAttribute(turns),
        },
        status,
      ),
    ),
  );
  return element(
    'table',
    { class: 'stack side-by-side' },
    element('caption', { class: 'govuk-visually-hidden' }, caption),
    element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'What'), ...heads)),
    element(
      'tbody',
      {},
      ...rows.map(({ label, cells }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, label),
          ...cells.map((cell, place) => toCell(cell, view.names[place] ?? '', to)),
        ),
      ),
    ),
  );
}

function toCell({ facts, quiet, basis, more }: TwoCell, name: string, to: To): HTMLElement {
  return element(
    'td',
    { 'data-label': name },
    facts.length > 0 ? factList(facts, to) : undefined,
    basis &&
      element(
        'p',
        {},
        element('span', { class: `tag ${basis.basis}`, 'data-basis': basis.basis }, basis.basisWords),
      ),
    ...quiet.map((text) => element('p', { class: 'quiet' }, text)),
    more &&
      element(
        'p',
        { class: 'no-print' },
        element('a', { href: to(more.href) }, more.label, hidden(` in ${name}`)),
      ),
  );
}

function factList(facts: readonly CompareFact[], to: To): HTMLElement {
  return element(
    'ul',
    { class: 'plain compare-facts' },
    ...facts.map(({ text, href, source }) =>
      element(
        'li',
        {},
        href === undefined ? text : element('a', { href: to(href) }, text),
        source === undefined ? undefined : element('span', { class: 'source' }, ` (${source})`),
      ),
    ),
  );
}

function hidden(text: string): HTMLElement {
  return element('span', { class: 'govuk-visually-hidden' }, text);
}
