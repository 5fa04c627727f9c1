import { errorSummary } from './error-summary.ts';
import { element, hook } from './nodes.ts';

const errorId = 'question-error';

/** The group of fields of one question. */
export function fieldsOf(form: HTMLElement, question: string): HTMLElement {
  return hook(form, `[data-question="${question}"]`);
}

/** Turns the legends into headings: one question at a time is the page. */
export function headingsFromLegends(form: HTMLElement): void {
  for (const legend of form.querySelectorAll('legend')) {
    const words = legend.textContent ?? '';
    legend.replaceChildren(element('h1', { class: 'govuk-fieldset__heading', tabindex: '-1' }, words.trim()));
  }
}

/** What is ticked or chosen, in the order of the question. */
export function chosenIn(fields: HTMLElement): readonly string[] {
  return inputsOf(fields)
    .filter((input) => input.checked)
    .map((input) => input.value);
}

export function choose(fields: HTMLElement, values: readonly string[]): void {
  for (const input of inputsOf(fields)) input.checked = values.includes(input.value);
}

/** "None of these" and "Not sure" untick all others, and any other unticks them. */
export function keepApart(fields: HTMLElement): void {
  fields.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.checked || target.type !== 'checkbox') return;
    const alone = isAlone(target);
    for (const input of inputsOf(fields)) {
      if (input !== target && (alone || isAlone(input))) input.checked = false;
    }
  });
}

/** Says that nothing is chosen: over the form, with a link to the first choice, and beside the question. */
export function showError(form: HTMLElement, fields: HTMLElement, message: string): void {
  const [first] = inputsOf(fields);
  const summary = errorSummary([{ message, field: first?.id ?? '', focus: () => first?.focus() }]);
  clearError(form, fields);
  hook(form, '[data-guided-error]').replaceChildren(summary);
  fields.classList.add('govuk-form-group--error');
  const beside = element(
    'p',
    { id: errorId, class: 'govuk-error-message' },
    element('span', { class: 'govuk-visually-hidden' }, 'Error:'),
    ` ${message}`,
  );
  hook(fields, `.govuk-radios, .govuk-checkboxes`).before(beside);
  const fieldset = hook(fields, 'fieldset');
  fieldset.setAttribute(
    'aria-describedby',
    `${fieldset.getAttribute('aria-describedby') ?? ''} ${errorId}`.trim(),
  );
  summary.focus();
}

export function clearError(form: HTMLElement, fields: HTMLElement): void {
  hook(form, '[data-guided-error]').replaceChildren();
  fields.classList.remove('govuk-form-group--error');
  fields.querySelector(`#${errorId}`)?.remove();
  const fieldset = hook(fields, 'fieldset');
  const described = (fieldset.getAttribute('aria-describedby') ?? '').replace(errorId, '').trim();
  if (described) fieldset.setAttribute('aria-describedby', described);
  else fieldset.removeAttribute('aria-describedby');
}

function inputsOf(fields: HTMLElement): readonly HTMLInputElement[] {
  return [...fields.querySelectorAll('input')];
}

function isAlone(input: HTMLInputElement): boolean {
  return input.dataset.behaviour === 'exclusive';
}
