import { expect, it } from 'vitest';
import DateInput from '#components/DateInput.astro';
import { govukFixture, outline } from './govuk-fixtures.ts';
import { renderComponent } from './render-component.ts';

it('a day gives the markup of GOV.UK Frontend for a date input', async () => {
  const { html } = govukFixture('date-input', 'default');
  const ours = await renderComponent(DateInput, {
    name: 'dob',
    legend: 'What is your date of birth?',
    hint: 'For example, 31 3 1980',
  });
  // A fieldset is a group by itself; the names carry the day they belong to, because a form may ask for two.
  const theirs = html.replace(' role="group"', '').replaceAll(' name="', ' name="dob-');
  expect(outline(ours.replace(/ data-group="[^"]*"/, ''))).toBe(outline(theirs));
});
