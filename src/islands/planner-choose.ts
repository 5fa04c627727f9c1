import type { TitleCandidate } from '#planner/match-title';
import type { TitleView } from '#planner/titles';
import { element, hook } from './nodes.ts';
import type { PlannerClient } from './planner-calls.ts';
import { questionPanel } from './planner-questions.ts';

export interface PanelActions {
  readonly decided: () => Promise<void>;
  readonly closed: () => void;
}

const questionsValue = 'ask';
const leaveOutValue = 'leave-out';

/** The ways to decide what a title means: the roles that may be it, a search, the questions, or to leave it out. */
export function choosePanel(
  view: TitleView,
  at: number,
  client: PlannerClient,
  to: (path: string) => string,
  actions: PanelActions,
): HTMLElement {
  const name = `title-${at}`;
  const error = element('div', {});
  const radios = radioGroup(...view.candidates.map((candidate) => roleRadio(name, candidate, to)));
  const search = searchField(name, client, (found) => {
    const known = new Set([...radios.querySelectorAll('input')].map(({ value }) => value));
    const fresh = found.filter(({ role }) => !known.has(role));
    radios.append(...fresh.map((candidate) => roleRadio(name, candidate, to)));
    const first = found[0];
    if (first) hook(radios, `input[value="${first.role}"]`).focus();
  });
  const others = radioGroup(
    radio(name, questionsValue, 'Answer a few questions about the work', 'For a job that no role fits.'),
    radio(name, leaveOutValue, 'Leave this title out', 'It stays in the list and is marked as left out.'),
  );
  const save = element('button', { type: 'submit', class: 'btn' }, 'Save');
  const cancel = element('button', { type: 'button', class: 'link' }, 'Cancel');
  cancel.addEventListener('click', actions.closed);
  const form = element(
    'form',
    { class: 'choose' },
    element(
      'fieldset',
      { class: 'govuk-fieldset' },
      element('legend', { class: 'govuk-fieldset__legend' }, `What is “${view.title}”?`),
      error,
      radios,
      search,
      element('div', { class: 'govuk-radios__divider' }, 'or'),
      others,
    ),
    element('div', { class: 'acts' }, save, cancel),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = form.querySelector<HTMLInputElement>('input:checked')?.value;
    if (chosen === undefined) {
      error.replaceChildren(
        element(
          'p',
          { class: 'govuk-error-message', role: 'alert' },
          'Choose what it is. If you can’t tell, choose the questions or leave it out',
        ),
      );
      return;
    }
    if (chosen === questionsValue) {
      form.replaceWith(questionPanel(view, at, client, actions));
      return;
    }
    const decision =
      chosen === leaveOutValue
        ? ({ kind: 'left-out' } as const)
        : ({ kind: 'role', role: chosen, by: 'person' } as const);
    void client.call('decide', [view.key], decision).then(actions.decided);
  });
  return element('div', {}, form);
}

function searchField(
  name: string,
  client: PlannerClient,
  show: (found: readonly TitleCandidate[]) => void,
): HTMLElement {
  const id = `${name}-search`;
  const input = element('input', {
    type: 'search',
    id,
    class: 'govuk-input govuk-input--width-20',
    autocomplete: 'off',
  });
  const status = element('p', { class: 'quiet', role: 'status' });
  const look = element('button', { type: 'button', class: 'btn alt' }, 'Look');
  const find = async () => {
    const found = await client.call('find', input.value);
    status.textContent =
      found.length === 0 ? 'No role found. Try another name for it.' : `${found.length} found. Choose above.`;
    show(found);
  };
  look.addEventListener('click', () => void find());
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void find();
  });
  return element(
    'div',
    { class: 'govuk-form-group' },
    element('label', { class: 'govuk-label', for: id }, 'Another role? Look for it by another name'),
    element('div', { class: 'look' }, input, look),
    status,
  );
}

/** Where the pages of single roles are: below the strategy that is chosen, whose answer is the one that counts here. */
function rolePages(): string {
  return document.querySelector<HTMLElement>('[data-role-pages]')?.dataset.rolePages ?? '/roles/';
}

function roleRadio(
  name: string,
  { role, label, family, alias, elsewhere }: TitleCandidate,
  to: (path: string) => string,
): HTMLElement {
  const kind = alias ? `${family}. Also called “${alias}”.` : family;
  const made = radio(name, role, label, elsewhere ? `${kind.replace(/\.?$/, '.')} ${elsewhere}` : kind);
  const link = element(
    'a',
    { href: to(`${rolePages()}${role}/`), target: '_blank', rel: 'noopener' },
    'What this role is',
    element('span', { class: 'govuk-visually-hidden' }, `: ${label} (opens in a new tab)`),
  );
  hook(made, '.govuk-hint').append(' ', link);
  return made;
}

function radioGroup(...items: readonly HTMLElement[]): HTMLElement {
  return element(
    'div',
    { class: 'govuk-radios govuk-radios--small', 'data-module': 'govuk-radios' },
    ...items,
  );
}

function radio(name: string, value: string, label: string, hint: string): HTMLElement {
  const id = `${name}-${value}`;
  return element(
    'div',
    { class: 'govuk-radios__item' },
    element('input', {
      class: 'govuk-radios__input',
      id,
      name,
      type: 'radio',
      value,
      'aria-describedby': `${id}-hint`,
    }),
    element('label', { class: 'govuk-label govuk-radios__label', for: id }, label),
    element('div', { class: 'govuk-hint govuk-radios__hint', id: `${id}-hint` }, hint),
  );
}
