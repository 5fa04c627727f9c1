import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { type ObservedPage, observePage } from './observed-page.ts';
import { firstTwenty } from './pages.ts';
import { onePerTemplate } from './templates.ts';

let browser: Browser;
let observed: ObservedPage;
beforeAll(async () => {
  browser = await launchBrowser();
  observed = await observePage(browser, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
});
afterAll(() => browser?.close());

describe('without JavaScript', () => {
  it.each(onePerTemplate())('$path says what it has to say and leads on', async ({ path }) => {
    const { page, takeTrouble } = observed;
    await page.goto(path);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
    expect(await page.locator('main a:visible').count()).toBeGreaterThan(0);
    // What only a script could fill or answer must not be offered.
    const idle = page.locator('main button:visible:not([type=submit]), main [aria-live]:visible:not(:empty)');
    expect(await idle.allInnerTexts()).toEqual([]);
    const trouble = await takeTrouble();
    expect(firstTwenty(trouble.filter((what) => path !== '/404.html' || !what.startsWith('404')))).toBe('');
  });

  it('the search page offers the lists from A to Z instead', async () => {
    const { page } = observed;
    await page.goto('/search/');
    const links = await page
      .locator('main a:visible')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(links.filter((href) => /\/roles\/$/.test(href))).not.toEqual([]);
  });

  it.each(['/', '/find/'])('the finder on %s sends the reader to a list of all jobs', async (start) => {
    const { page } = observed;
    await page.goto(start);
    await page.locator('[data-role-finder] input[type=search]').fill('GP receptionist');
    await page.locator('[data-role-finder] input[type=search]').press('Enter');
    await page.waitForURL(/[?&]q=GP/);
    const receptionist = page.locator('main a[href*="/roles/gp-receptionist/"]:visible');
    expect(await receptionist.count()).toBeGreaterThan(0);
    expect(await page.locator('[data-no-match]:visible, [data-worry]:visible').count()).toBe(0);
    await receptionist.first().click();
    expect(await page.locator('h1').innerText()).toMatch(/GP receptionist/);
  });
});
