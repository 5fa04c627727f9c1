import { type DatesAsked, type DatesProblem, dayParts } from '#views/dates-address';
import { errorSummary } from './error-summary.ts';
import { element, hook } from './nodes.ts';

/** Puts what an address asks for into the form. */
export function fillForm(form: HTMLElement, { role, fields }: DatesAsked): void {
  const select = hook(form, '#role');
  if (select instanceof HTMLSelectElement) select.value = role ?? '';
  for (const [basis, parts] of Object.entries(fields)) {
    for (const part of dayParts) {
      const input = form.querySelector(`#${basis}-${part}`);
      if (input instanceof HTMLInputElement) input.value = parts[part];
    }
  }
}

/** Says what is wrong: over the form, with a link to each field, and beside the field. */
export function showProblems(ask: HTMLElement, problems: readonly DatesProblem[]): void {
  clearProblems(ask);
  if (problems.length === 0) return;
  const summary = errorSummary(
    problems.map(({ message, field }) => ({ message, field, focus: () => hook(ask, `#${field}`).focus() })),
  );
  hook(ask, '[data-dates-error]').replaceChildren(summary);
  for (const problem of problems) showBeside(ask, problem);
  document.title = `Error: ${document.title}`;
  summary.focus();
}

export function clearProblems(ask: HTMLElement): void {
  document.title = document.title.replace(/^Error: /, '');
  hook(ask, '[data-dates-error]').replaceChildren();
  for (const wrong of ask.querySelectorAll('.govuk-error-message')) wrong.remove();
  for (const name of ['govuk-form-group--error', 'govuk-input--error', 'govuk-select--error']) {
    for (const marked of ask.querySelectorAll(`.${name}`)) marked.classList.remove(name);
  }
  for (const described of ask.querySelectorAll('[aria-describedby$="-error"]')) {
    const without = (described.getAttribute('aria-describedby') ?? '').replace(/ ?[\w-]+-error$/, '');
    described.setAttribute('aria-describedby', without);
  }
}

function showBeside(ask: HTMLElement, { group, parts, message }: DatesProblem): void {
  const fields = hook(ask, `[data-group="${group}"]`);
  const id = `${group}-error`;
  const beside = element(
    'p',
    { id, class: 'govuk-error-message' },
    element('span', { class: 'govuk-visually-hidden' }, 'Error:'),
    ` ${message}`,
  );
  fields.classList.add('govuk-form-group--error');
  hook(fields, '.govuk-date-input, select').before(beside);
  const described = hook(fields, 'fieldset, select');
  described.setAttribute(
    'aria-describedby',
    `${described.getAttribute('aria-describedby') ?? ''} ${id}`.trim(),
  );
  if (group === 'role') described.classList.add('govuk-select--error');
  for (const part of parts) hook(fields, `#${group}-${part}`).classList.add('govuk-input--error');
}
