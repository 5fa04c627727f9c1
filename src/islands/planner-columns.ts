import { columnUses } from '#planner/columns';
import type { ReadingChange, ReadingView } from '#planner/reading';
import { element, hook } from './nodes.ts';

/** Which column is what, as a summary and as selects to change it. */
export function startColumns(
  review: HTMLElement,
  onChange: (change: ReadingChange) => void,
): { readonly show: (reading: ReadingView) => void; readonly ask: () => void } {
  const summary = hook(review, '[data-planner-read]');
  const details = hook(review, '[data-planner-columns]') as HTMLDetailsElement;
  const form = hook(details, 'form') as HTMLFormElement;
  const fields = hook(details, '[data-planner-column-fields]');

  const select = (name: string) => form.elements.namedItem(name) as HTMLSelectElement | null;

  function changeOf(): ReadingChange {
    const uses = columnUses.map(({ use }) => [use, Number(select(use)?.value ?? -1)] as const);
    return {
      header: (form.elements.namedItem('header') as HTMLInputElement | null)?.checked ?? true,
      uses: Object.fromEntries(uses),
      dateOrder: select('order')?.value === 'month-first' ? 'month-first' : 'day-first',
    };
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const sheet = select('sheet');
    const chosen = Number(sheet?.value ?? 0);
    onChange(sheet && sheet.dataset.before !== sheet.value ? { sheetAt: chosen } : changeOf());
  });

  return {
    show(reading) {
      const { columns, uses, people, notes } = reading;
      const found = columnUses.flatMap(({ use, label }) => {
        const at = uses[use];
        return at === undefined ? [] : [row(label, columns[at]?.label ?? '')];
      });
      summary.replaceChildren(
        element(
          'p',
          {},
          `${people.toLocaleString('en-GB')} ${people === 1 ? 'row' : 'rows'}. These columns are used:`,
        ),
        element('dl', { class: 'govuk-summary-list' }, ...found),
        ...(notes.length > 0
          ? [element('ul', { class: 'quiet' }, ...notes.map((note) => element('li', {}, note)))]
          : []),
      );
      fields.replaceChildren(...fieldsFor(reading));
      details.open = false;
    },
    ask() {
      details.open = true;
      select('title')?.focus();
    },
  };
}

function row(key: string, value: string): HTMLElement {
  return element(
    'div',
    { class: 'govuk-summary-list__row' },
    element('dt', { class: 'govuk-summary-list__key' }, key),
    element('dd', { class: 'govuk-summary-list__value' }, value),
  );
}

function fieldsFor(reading: ReadingView): readonly HTMLElement[] {
  const { sheets, sheetAt, columns, uses, header, dateOrder } = reading;
  const sheetField =
    sheets.length > 1
      ? [
          selectField(
            'sheet',
            'Sheet',
            sheets.map((name, at) => [String(at), name]),
            String(sheetAt),
          ),
        ]
      : [];
  const choices: readonly (readonly [string, string])[] = [
    ['-1', 'Not in this list'],
    ...columns.map(({ label, sample }, at): readonly [string, string] => [
      String(at),
      sample ? `${label} (${sample})` : label,
    ]),
  ];
  const box = element('input', {
    type: 'checkbox',
    id: 'column-header',
    name: 'header',
    class: 'govuk-checkboxes__input',
  });
  box.checked = header;
  return [
    ...sheetField,
    element(
      'div',
      { class: 'govuk-checkboxes govuk-checkboxes--small' },
      element(
        'div',
        { class: 'govuk-checkboxes__item' },
        box,
        element(
          'label',
          { class: 'govuk-label govuk-checkboxes__label', for: 'column-header' },
          'The first row holds headings',
        ),
      ),
    ),
    ...columnUses.map(({ use, label }) => selectField(use, label, choices, String(uses[use] ?? -1))),
    selectField(
      'order',
      'Order of dates in figures',
      [
        ['day-first', 'Day, month, year: 31/12/2025'],
        ['month-first', 'Month, day, year: 12/31/2025'],
      ],
      dateOrder,
    ),
  ];
}

function selectField(
  name: string,
  label: string,
  choices: readonly (readonly [string, string])[],
  chosen: string,
): HTMLElement {
  const id = `column-${name}`;
  const select = element('select', { class: 'govuk-select', id, name, 'data-before': chosen });
  for (const [value, words] of choices) {
    const option = element('option', { value }, words);
    option.selected = value === chosen;
    select.append(option);
  }
  return element(
    'div',
    { class: 'govuk-form-group' },
    element('label', { class: 'govuk-label', for: id }, label),
    select,
  );
}
