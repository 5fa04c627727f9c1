import type { Answers } from '#answer/person';
import type { Question } from '#model/framework';
import type { TitleView } from '#planner/titles';
import { element } from './nodes.ts';
import type { PlannerClient } from './planner-calls.ts';
import type { PanelActions } from './planner-choose.ts';
import { chosenIn, keepApart } from './question-form.ts';

/** The quick questions for a title, one at a time, in its place in the table. "Not sure" is always possible. */
export function questionPanel(
  view: TitleView,
  at: number,
  client: PlannerClient,
  { decided, closed }: PanelActions,
): HTMLElement {
  const panel = element('div', { class: 'choose' });
  const start: Answers = view.decision?.kind === 'answers' ? view.decision.answers : {};
  const given: Record<string, readonly string[]> = {};
  const asked: string[] = [];

  async function step(): Promise<void> {
    const { next, answers } = await client.call('ask', given);
    if (!next) {
      await client.call('decide', [view.key], { kind: 'answers', answers });
      await decided();
      return;
    }
    panel.replaceChildren(questionForm(next));
    panel.querySelector<HTMLElement>('input')?.focus();
  }

  function questionForm(question: Question): HTMLElement {
    const fields = questionFields(question, `title-${at}`, start[question.id] ?? []);
    const error = element('div', {});
    const back = element('button', { type: 'button', class: 'link' }, asked.length > 0 ? 'Back' : 'Cancel');
    back.addEventListener('click', () => {
      const last = asked.pop();
      if (last === undefined) {
        closed();
        return;
      }
      delete given[last];
      void step();
    });
    const form = element(
      'form',
      {},
      element('p', { class: 'over' }, `About people whose job title is “${view.title}”`),
      error,
      fields,
      element(
        'div',
        { class: 'acts' },
        element('button', { type: 'submit', class: 'btn' }, 'Continue'),
        back,
      ),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const chosen = chosenIn(fields);
      if (chosen.length === 0) {
        error.replaceChildren(
          element(
            'p',
            { class: 'govuk-error-message', role: 'alert' },
            'Choose an answer. If you can’t tell, choose “Not sure”',
          ),
        );
        return;
      }
      given[question.id] = chosen;
      asked.push(question.id);
      void step();
    });
    return form;
  }

  void step();
  return panel;
}

function questionFields(question: Question, name: string, before: readonly string[]): HTMLElement {
  const kind = question.multiple ? 'checkboxes' : 'radios';
  const prefix = `${name}-${question.id}`;
  const choices = [
    ...question.answers.map(({ id, label, hint, alone }) => ({ id, label, hint, alone: alone ?? false })),
    { id: 'not-sure', label: 'Not sure', hint: undefined, alone: true },
  ];
  const items = choices.map(({ id, label, hint, alone }) => {
    const input = element('input', {
      class: `govuk-${kind}__input`,
      id: `${prefix}-${id}`,
      name: prefix,
      type: question.multiple ? 'checkbox' : 'radio',
      value: id,
      ...(question.multiple && alone ? { 'data-behaviour': 'exclusive' } : {}),
      ...(hint ? { 'aria-describedby': `${prefix}-${id}-hint` } : {}),
    });
    input.checked = before.includes(id);
    return element(
      'div',
      { class: `govuk-${kind}__item` },
      input,
      element('label', { class: `govuk-label govuk-${kind}__label`, for: `${prefix}-${id}` }, label),
      hint
        ? element('div', { class: `govuk-hint govuk-${kind}__hint`, id: `${prefix}-${id}-hint` }, hint)
        : undefined,
    );
  });
  const fields = element(
    'fieldset',
    { class: 'govuk-fieldset', ...(question.hint ? { 'aria-describedby': `${prefix}-hint` } : {}) },
    element('legend', { class: 'govuk-fieldset__legend' }, question.label),
    question.hint ? element('div', { class: 'govuk-hint', id: `${prefix}-hint` }, question.hint) : undefined,
    element('div', { class: `govuk-${kind} govuk-${kind}--small`, 'data-module': `govuk-${kind}` }, ...items),
  );
  keepApart(fields);
  return fields;
}
