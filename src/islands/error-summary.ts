import { element } from './nodes.ts';

/** What is wrong, and the field where it can be mended. */
interface FieldError {
  readonly message: string;
  /** The id of the field. */
  readonly field: string;
  readonly focus: () => void;
}

/**
 * GOV.UK's error summary for the top of a form. Its links go to the fields without changing the address, in which the
 * choices stand. `more` stands below the list.
 */
export function errorSummary(errors: readonly FieldError[], ...more: readonly Node[]): HTMLElement {
  return element(
    'div',
    { class: 'govuk-error-summary', tabindex: '-1' },
    element(
      'div',
      { role: 'alert' },
      element('h2', { class: 'govuk-error-summary__title' }, 'There is a problem'),
      element(
        'div',
        { class: 'govuk-error-summary__body' },
        element(
          'ul',
          { class: 'govuk-list govuk-error-summary__list' },
          ...errors.map((error) => element('li', {}, linkTo(error))),
        ),
        ...more,
      ),
    ),
  );
}

function linkTo({ message, field, focus }: FieldError): HTMLElement {
  const link = element('a', { href: `#${field}` }, message);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    focus();
  });
  return link;
}
