import { element, hook } from './nodes.ts';

// A form of choice fields alone. What is chosen stands in the address, so a form is filled from it and never stored.

export interface ChoiceProblem {
  /** The id of the field. */
  readonly field: string;
  readonly message: string;
}

/** Puts choices into the fields; a field without one shows its first option. */
export function fillChoices(form: HTMLElement, choices: Readonly<Record<string, string | undefined>>): void {
  for (const [id, value] of Object.entries(choices)) {
    const field = hook(form, `#${id}`);
    if (!(field instanceof HTMLSelectElement)) continue;
    const isThere = [...field.options].some((option) => option.value === value);
    field.value = isThere ? (value ?? '') : '';
  }
}

/** What the form holds, as a query. */
export function queryOf(form: HTMLElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form as HTMLFormElement)) query.set(name, String(value));
  return query.toString();
}

/** The words of the options that lead somewhere, by their values. */
export function optionsOf(form: HTMLElement, id: string): ReadonlyMap<string, string> {
  const options = [...form.querySelectorAll<HTMLOptionElement>(`#${id} option`)];
  return new Map(
    options.filter(({ value }) => value !== '').map(({ value, label }) => [value, label.trim()]),
  );
}

/** Says what is wrong, over the form with a link to the field and beside the field, and moves there. */
export function showProblem(ask: HTMLElement, { field, message }: ChoiceProblem): void {
  clearProblem(ask);
  const link = element('a', { href: `#${field}` }, message);
  const select = hook(ask, `#${field}`);
  // A link with a fragment would change the address, in which the choices stand.
  link.addEventListener('click', (event) => {
    event.preventDefault();
    select.focus();
  });
  const list = element('ul', { class: 'govuk-list govuk-error-summary__list' }, element('li', {}, link));
  const summary = element(
    'div',
    { class: 'govuk-error-summary', tabindex: '-1' },
    element(
      'div',
      { role: 'alert' },
      element('h2', { class: 'govuk-error-summary__title' }, 'There is a problem'),
      element('div', { class: 'govuk-error-summary__body' }, list),
    ),
  );
  hook(ask, '[data-tool-error]').replaceChildren(summary);
  const beside = element(
    'p',
    { id: `${field}-error`, class: 'govuk-error-message' },
    element('span', { class: 'govuk-visually-hidden' }, 'Error:'),
    ` ${message}`,
  );
  hook(ask, `[data-group="${field}"]`).classList.add('govuk-form-group--error');
  select.before(beside);
  select.classList.add('govuk-select--error');
  select.setAttribute(
    'aria-describedby',
    `${select.getAttribute('aria-describedby') ?? ''} ${beside.id}`.trim(),
  );
  document.title = `Error: ${document.title}`;
  summary.focus();
}

export function clearProblem(ask: HTMLElement): void {
  document.title = document.title.replace(/^Error: /, '');
  hook(ask, '[data-tool-error]').replaceChildren();
  for (const wrong of ask.querySelectorAll('.govuk-error-message')) wrong.remove();
  for (const name of ['govuk-form-group--error', 'govuk-select--error']) {
    for (const marked of ask.querySelectorAll(`.${name}`)) marked.classList.remove(name);
  }
  for (const described of ask.querySelectorAll('[aria-describedby$="-error"]')) {
    const without = (described.getAttribute('aria-describedby') ?? '').replace(/ ?[\w-]+-error$/, '');
    if (without === '') described.removeAttribute('aria-describedby');
    else described.setAttribute('aria-describedby', without);
  }
}
