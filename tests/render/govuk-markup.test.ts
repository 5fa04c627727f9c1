import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import Breadcrumbs from '#components/Breadcrumbs.astro';
import WaysIn from '#components/WaysIn.astro';
import BaseLayout from '#layouts/BaseLayout.astro';
import type { WayView } from '#views/group-page';
import { govukFixture, outline } from './govuk-fixtures.ts';
import { renderComponent } from './render-component.ts';

describe('components give the markup of GOV.UK Frontend, for which its styles are made', () => {
  it.each(['with collapse on mobile', 'with last breadcrumb as current page'])(
    'breadcrumbs, which collapse on a phone: %s',
    async (name) => {
      const { options, html } = govukFixture('breadcrumbs', name);
      const items = options.items ?? [];
      const crumbs = items.flatMap(({ text, href }) => (href ? [{ label: text, href }] : []));
      const current = items.find(({ href }) => !href)?.text;
      const ours = await renderComponent(Breadcrumbs, { crumbs, current });
      // Ours always collapse; only one of GOV.UK's examples does.
      const collapsing = html.replace(
        /"govuk-breadcrumbs"/,
        '"govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile"',
      );
      expect(outline(ours)).toBe(outline(collapsing));
    },
  );

  it('details: the ways into a group', async () => {
    const { options, html } = govukFixture('details', 'default');
    const way: WayView = {
      because: 'You work there.',
      basis: 'described',
      source: '§1',
      tree: { kind: 'answer', question: 'Question?', answers: 'Yes' },
    };
    const ours =
      parse(await renderComponent(WaysIn, { ways: [way] })).querySelector('details')?.outerHTML ?? '';
    const inOurWords = html
      .replace(options.summaryText ?? '?', 'Which answers lead here')
      .replace(options.text ?? '?', 'Question? <strong>Yes</strong>');
    expect(outline(ours)).toBe(outline(inOurWords));
  });

  it('skip link: the first thing in the body of every page', async () => {
    const { html } = govukFixture('skip-link', 'default');
    const page = await renderComponent(BaseLayout, { title: 'Title', description: 'Description' });
    const first = parse(page).querySelector('body')?.firstElementChild?.outerHTML ?? '';
    expect(outline(first)).toBe(outline(html.replace('#test-target-element', '#main')));
  });
});
