import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { type ObservedPage, observePage } from './observed-page.ts';
import { firstTwenty, pageAt, textOf } from './pages.ts';

let browser: Browser;
let observed: ObservedPage;
beforeAll(async () => {
  browser = await launchBrowser();
  observed = await observePage(browser, { viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser?.close());

/** Chooses by the keyboard, as somebody without a mouse does. */
async function choose(id: string, label: string): Promise<void> {
  const field = observed.page.locator(`#${id}`);
  await field.focus();
  await field.selectOption({ label });
}

describe('two strategies side by side', () => {
  it('answer one role in both, and the address carries the choice', async () => {
    const { page, takeTrouble } = observed;
    await page.goto('/compare/two/');
    await page.locator('[data-two-ask]').waitFor();
    await choose('a', 'City of London and Hackney, 2021–23');
    await choose('b', 'Shropshire, 2023–26');
    await choose('role', 'GP receptionist');
    await page.locator('[data-two-ask] button').press('Enter');
    const result = page.locator('[data-two-result]');
    await result.locator('h2').waitFor();
    expect(new URL(page.url()).search).toBe(
      '?a=city-and-hackney-2021&b=shropshire-2023&role=gp-receptionist',
    );
    const byWhen = result.locator('tr', { hasText: 'By when' }).locator('td');
    expect(await byWhen.nth(0).innerText()).toMatch(/^Within 3 months/);
    expect(await byWhen.nth(1).innerText()).toMatch(/^Not stated/);
    expect(await result.innerText()).toContain('does not say whether training from elsewhere counts');
    expect(await result.locator('h2').evaluate((heading) => heading === document.activeElement)).toBe(true);
    expect(firstTwenty(await takeTrouble())).toBe('');
  });

  it('open from an address, and say what is wrong with one that names the same strategy twice', async () => {
    const { page } = observed;
    await page.goto('/compare/two/?a=shropshire-2023&b=city-and-hackney-2021');
    await page.locator('[data-two-result] h2').waitFor();
    await page.goto('/compare/two/?a=shropshire-2023&b=shropshire-2023');
    await page.locator('.govuk-error-summary a').waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    await page.locator('.govuk-error-summary a').press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('b');
    expect(await page.locator('[data-two-result]').isVisible()).toBe(false);
  });

  it('go back in the browser to the choice before', async () => {
    const { page } = observed;
    await page.goto('/compare/two/?a=shropshire-2023&b=city-and-hackney-2021');
    await page.locator('[data-two-result] h2').waitFor();
    await choose('b', 'Leicester, Leicestershire and Rutland, 2020–21');
    await page.locator('[data-two-ask] button').press('Enter');
    await page.locator('[data-two-result] h2', { hasText: 'Leicester' }).waitFor();
    expect(await page.locator('[data-two-result] [data-rights-notice]').count()).toBe(1);
    await page.goBack();
    await page.locator('[data-two-result] h2', { hasText: 'Hackney' }).waitFor();
    expect(await page.locator('#b').inputValue()).toBe('city-and-hackney-2021');
  });
});

describe('the session planner', () => {
  it('makes a plan to print: every value with its box, parts, evaluation, law to check', async () => {
    const { page, takeTrouble } = observed;
    await page.goto('/trainers/session/');
    await page.locator('[data-session-ask]').waitFor();
    await choose('framework', 'Leicester, Leicestershire and Rutland, 2020–21');
    // A strategy without groups and levels has nothing to choose there.
    await page.locator('[data-group=audience]').waitFor({ state: 'hidden' });
    await choose('length', 'One hour');
    await page.locator('[data-session-ask] button').press('Enter');
    const plan = page.locator('[data-session-result]');
    await plan.locator('h2').waitFor();
    expect(new URL(page.url()).search).toBe('?framework=leicester-leicestershire-rutland-2020&length=1h');
    expect(await plan.locator('.sheet-values .tick li').count()).toBe(8);
    expect(await plan.innerText()).toContain('(“appropriate to role”)');
    expect(await plan.locator('[data-rights-notice]').count()).toBe(1);
    expect(await plan.locator('h3').allInnerTexts()).toEqual([
      'What this session has to honour',
      expect.stringMatching(/^Where each fits\s+Our suggestion$/),
      'What the training of these learners covers',
      'Dates that matter to these learners',
      'Evaluation',
      'Attendance and reports',
      'Check every year',
    ]);
    expect(firstTwenty(await takeTrouble())).toBe('');
  });

  it('opens from an address with its group and level, and asks for a strategy where none is chosen', async () => {
    const { page } = observed;
    await page.goto(
      '/trainers/session/?framework=cheshire-west-and-chester-2015&audience=group-1&level=level-1&length=day',
    );
    await page.locator('[data-session-result] h2', { hasText: 'Level 1 for Group 1' }).waitFor();
    expect(await page.locator('#audience').inputValue()).toBe('group-1');
    await page.goto('/trainers/session/?framework=nobody&length=day');
    await page.locator('.govuk-error-summary a', { hasText: 'Choose a strategy' }).waitFor();
  });

  it.each(['shropshire-2023', 'cheshire-west-and-chester-2015', 'city-and-hackney-2021'])(
    'prints the plan for %s on three sheets of A4 at most',
    async (framework) => {
      const { page } = observed;
      await page.goto(`/trainers/session/?framework=${framework}&length=half-day`);
      await page.locator('[data-session-result] h2').waitFor();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(sheets).toBeGreaterThan(0);
      expect(sheets).toBeLessThanOrEqual(3);
    },
  );
});

describe('what changed between editions', () => {
  it('stands on the page of the area, with how we know for each change', () => {
    const { document } = pageAt('/compare/cheshire-west-and-chester/');
    expect(textOf(document.querySelector('main .note'))).toMatch(
      /^Neither document says .* That is our reading/,
    );
    const rows = document.querySelectorAll('table.changes tbody tr');
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !/(?:From the documents|Our reading)$/.test(textOf(row)))).toEqual([]);
    expect(textOf(document.querySelector('main'))).toContain('GP receptionist');
  });

  it('is linked from the comparison', () => {
    const links = pageAt('/compare/')
      .document.querySelectorAll('main a')
      .map((a) => a.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining(['/compare/two/', '/compare/cheshire-west-and-chester/']));
  });
});
