import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { type ObservedPage, observePage } from './observed-page.ts';
import { firstTwenty } from './pages.ts';

const hackney = '/find/questions/city-and-hackney-2021/';
const cheshire = '/find/questions/cheshire-west-and-chester-2015/';
const shropshire = '/find/questions/shropshire-2023/';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = (await observePage(browser, { viewport: { width: 1280, height: 900 } })).page;
});
afterAll(() => browser?.close());

describe('on a small or unusual screen', () => {
  // 1280 px at 400 % are 320 px of CSS.
  it.each([
    ['a phone', { width: 320, height: 640 }, 1],
    ['a desktop at 400 %', { width: 320, height: 256 }, 4],
  ] as const)('nothing is cut off on %s', async (_name, viewport, deviceScaleFactor) => {
    const context = await browser.newContext({
      viewport,
      deviceScaleFactor,
      baseURL: inject('site').url,
    });
    const small = await context.newPage();
    const wide: string[] = [];
    for (const path of [
      '/find/questions/',
      `${hackney}?connection=employee`,
      `${cheshire}flow/`,
      `${cheshire}perhaps.group-1.group-2.group-3.group-4.group-5.group-6/`,
      '/find/questions/all/?connection=resident&statutory-framework=no',
    ]) {
      await small.goto(path);
      await small.waitForLoadState('networkidle');
      const overflow = await small.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) wide.push(`${path}: ${overflow} px`);
    }
    await small.goto(hackney);
    await small.locator('[data-guided-form]').waitFor();
    await small.getByRole('button', { name: 'Continue' }).click();
    await small.locator('.govuk-error-summary a').waitFor();
    await small.locator('[data-question]:visible').getByLabel('Not sure').check();
    await small.getByRole('button', { name: 'Continue' }).click();
    await expect.poll(() => small.locator('h1:visible').innerText()).toMatch(/^Do you manage/);
    expect(wide).toEqual([]);
    await context.close();
  });

  it('in forced colours choices, borders and arrows are still drawn', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(hackney);
    const notSure = page.locator('[data-question]:visible').getByLabel('Not sure');
    await notSure.check();
    const drawn = await notSure.evaluate((input) => {
      const label = input.nextElementSibling;
      if (!label) return [];
      return ['::before', '::after'].map((part) => getComputedStyle(label, part).borderTopWidth);
    });
    expect(drawn.map(Number.parseFloat).every((width) => width > 0)).toBe(true);
    await page.goto(`${cheshire}flow/`);
    const arrow = await page
      .locator('.flow-no')
      .first()
      .evaluate((no) => getComputedStyle(no, '::before').borderLeftWidth);
    expect(Number.parseFloat(arrow)).toBeGreaterThan(0);
    await page.emulateMedia({ forcedColors: null });
  });
});

describe('without JavaScript', () => {
  let plain: ObservedPage;
  beforeAll(async () => {
    plain = await observePage(browser, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  });

  it('the key leads step by step to a group, one step at a time, and back works', async () => {
    const key = plain.page;
    await key.goto(cheshire);
    const steps = key.locator('.key-step:visible');
    expect(await steps.count()).toBeGreaterThan(8);
    expect(await key.locator('[data-guided-form]').isVisible()).toBe(false);
    await steps.first().getByRole('link', { name: 'go on to step 2', exact: true }).click();
    expect(await steps.count()).toBe(1);
    expect(await steps.innerText()).toMatch(/2\. Is one of these true of you\?/);
    await steps.getByRole('link', { name: /keep “Group 4” in mind/ }).click();
    expect(await steps.innerText()).toMatch(/Keep it in mind: Group 4/);
    expect(await steps.innerText()).toMatch(/3\. Is one of these true of you\?/);
    await key.goBack();
    expect(await steps.innerText()).toMatch(/2\. Is one of these/);
    await key.goForward();
    await steps.getByRole('link', { name: /^Group 3/ }).click();
    await key.waitForURL(/\/group-3\/$/);
    expect(await key.locator('.badge').innerText()).toMatch(/Group 3\s+Fits the description/);
    expect(firstTwenty(await plain.takeTrouble())).toBe('');
  });

  it('where there are no groups the key says so and leads to what holds instead', async () => {
    const key = plain.page;
    await key.goto('/find/questions/cheshire-west-and-chester-2023/');
    expect(await key.locator('main').innerText()).toContain('This strategy puts nobody in a group.');
    await key.getByRole('link', { name: 'See what that means for you' }).click();
    await key.waitForURL(/organisation-maps-your-role/);
    expect(await key.locator('main').innerText()).not.toMatch(/Group \d/);
  });

  it('all areas at once sends the reader to each area by itself', async () => {
    await plain.page.goto('/find/questions/all/');
    expect(await plain.page.locator('main a[href^="/find/questions/"]:visible').count()).toBeGreaterThan(4);
  });
});

describe('the way to the questions', () => {
  it('is offered where a job is not found, for the area that was chosen', async () => {
    await page.goto(`/find/?${new URLSearchParams({ area: 'shropshire', q: 'xyzzy qwrtp' })}`);
    const offered = page.locator('[data-no-match] a[href^="/find/questions/"]:visible');
    await offered.first().waitFor();
    const hrefs = () => offered.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(await hrefs()).toEqual([shropshire]);
    await page.locator('#finder-area').selectOption('');
    await expect.poll(hrefs).toEqual(['/find/questions/']);
  });

  it('is offered on the page of an area for that area alone', async () => {
    await page.goto('/areas/shropshire/');
    await page.locator('[data-role-finder] input[type=search]').fill('xyzzy qwrtp');
    const offered = page.locator('[data-no-match] a[href^="/find/questions/"]:visible');
    await offered.first().waitFor();
    expect(await offered.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual([shropshire]);
  });

  it('is offered on a role page that is only our reading, and not on one that is named', async () => {
    await page.goto('/shropshire-2023/roles/gp-receptionist/');
    expect(await page.locator(`main a[href="${shropshire}"]`).count()).toBe(1);
    await page.goto('/cheshire-west-and-chester-2015/roles/gp-receptionist/');
    expect(await page.locator(`main a[href="${cheshire}"]`).count()).toBe(0);
  });
});
