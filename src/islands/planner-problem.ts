import type { ListProblem } from '#planner/list';
import { element, hook } from './nodes.ts';

/** Says above the steps why it does not go on, and what to do. */
export function showProblem(
  root: HTMLElement,
  { what, whatToDo }: ListProblem,
  target = '#planner-text',
): void {
  const link = element('a', { href: target }, what);
  // A link would change the address.
  link.addEventListener('click', (event) => {
    event.preventDefault();
    root.querySelector<HTMLElement>(target)?.focus();
  });
  const summary = element(
    'div',
    { class: 'govuk-error-summary', tabindex: '-1' },
    element(
      'div',
      { role: 'alert' },
      element('h2', { class: 'govuk-error-summary__title' }, 'There is a problem'),
      element(
        'div',
        { class: 'govuk-error-summary__body' },
        element('ul', { class: 'govuk-list govuk-error-summary__list' }, element('li', {}, link)),
        element('p', {}, whatToDo),
      ),
    ),
  );
  hook(root, '[data-planner-problem]').replaceChildren(summary);
  summary.focus();
}

export function clearProblem(root: HTMLElement): void {
  hook(root, '[data-planner-problem]').replaceChildren();
}
