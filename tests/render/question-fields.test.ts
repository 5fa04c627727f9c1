import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import QuestionFields from '#components/QuestionFields.astro';
import type { QuestionView } from '#views/guided-form';
import { govukFixture, outline } from './govuk-fixtures.ts';
import { renderComponent } from './render-component.ts';

/** A question with the words of one of GOV.UK's examples. */
function questionLike(html: string): QuestionView {
  const example = parse(html);
  const inputs = example.querySelectorAll('input');
  const choices = inputs.map((input) => ({
    id: input.id,
    value: input.getAttribute('value') ?? '',
    label: example.querySelector(`label[for="${input.id}"]`)?.text.trim() ?? '',
    hint: undefined,
    alone: input.getAttribute('data-behaviour') === 'exclusive',
  }));
  return {
    id: 'question',
    question: inputs[0]?.getAttribute('name') ?? '',
    label: example.querySelector('legend')?.text.trim() ?? '',
    hint: undefined,
    multiple: inputs[0]?.getAttribute('type') === 'checkbox',
    choices: choices.slice(0, -1),
    apart: choices.slice(-1),
  };
}

it.each([
  ['radios', 'with a divider'],
  ['checkboxes', 'with divider and None'],
])('a question gives the markup of GOV.UK Frontend for %s %s', async (component, name) => {
  const { html } = govukFixture(component, name);
  const ours = await renderComponent(QuestionFields, { question: questionLike(html) });
  // The page of a question is hidden until a script asks it, and its legend is as large as a heading.
  const shown = ours.replace(/ data-question="[^"]*"/, '').replace(/ hidden(?:="")?/, '');
  const large = html.replace(
    'class="govuk-fieldset__legend"',
    'class="govuk-fieldset__legend govuk-fieldset__legend--l"',
  );
  expect(outline(shown)).toBe(outline(large));
});
