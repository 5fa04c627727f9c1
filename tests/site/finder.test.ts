import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { type ObservedPage, observePage } from './observed-page.ts';
import { firstTwenty } from './pages.ts';

let browser: Browser;
let observed: ObservedPage;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  observed = await observePage(browser);
  page = observed.page;
});
afterAll(() => browser?.close());

const results = () => page.locator('[data-finder-results] a');

/** Opens the finder with a question in its address and gives the answers, once it has said how many there are. */
async function ask(area: string, words: string): Promise<readonly string[]> {
  await page.goto(`/find/?${new URLSearchParams({ area, q: words })}`);
  await expect.poll(() => page.locator('[data-finder-status]').innerText()).not.toBe('');
  return results().evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

describe('the role finder', () => {
  it('answers while somebody types: “docters reception” is the GP receptionist, newest strategy first', async () => {
    await page.goto('/find/?area=cheshire-west-and-chester');
    await page.locator('[data-role-finder] input[type=search]').pressSequentially('docters reception');
    await expect
      .poll(() => results().first().getAttribute('href'))
      .toBe('/cheshire-west-and-chester-2023/roles/gp-receptionist/');
    expect(await results().nth(1).getAttribute('href')).toBe(
      '/cheshire-west-and-chester-2015/roles/gp-receptionist/',
    );
    expect(await page.locator('[data-finder-results]').innerText()).toMatch(/Group 1\b/);
  });

  it('shows to somebody in Hackney nothing of Cheshire’s groups', async () => {
    const found = await ask('hackney', 'GP receptionist');
    expect(found[0]).toBe('/city-and-hackney-2021/roles/gp-receptionist/');
    expect(found.filter((href) => !href.startsWith('/city-and-hackney-2021/'))).toEqual([]);
    expect(await page.locator('main').innerText()).not.toMatch(/Group 1\b/);
  });

  it('understands whole sentences', async () => {
    const [first] = await ask('shropshire', 'I look after the front desk at a health centre');
    expect(first).toBe('/shropshire-2023/roles/gp-receptionist/');
  });

  it('without an area leads to what every area says', async () => {
    expect((await ask('', 'lollipop lady'))[0]).toBe('/roles/school-crossing-patrol/');
  });

  it.each([
    'I think a child next door is being hurt',
    'my dad hits me',
    'worried about an old man nobody cares for',
  ])('answers a worry with help and not with jobs: %s', async (words) => {
    expect(await ask('cheshire-west-and-chester', words)).toEqual([]);
    const help = page.locator('[data-worry]');
    expect(await help.isVisible()).toBe(true);
    expect(await help.innerText()).toMatch(/999/);
    expect(await help.locator('a[href="/worried/"]').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-no-match]').isVisible()).toBe(false);
  });

  it.each(['xyzzy qwrtp', 'salon receptionist', 'turf teacher', 'owner'])(
    'has no confident answer to “%s”, shows none, and says what to do instead',
    async (words) => {
      expect(await ask('cheshire-west-and-chester', words)).toEqual([]);
      const instead = page.locator('[data-no-match]');
      expect(await instead.isVisible()).toBe(true);
      expect(await instead.locator('a').count()).toBeGreaterThan(0);
      expect(await page.locator('[data-worry]').isVisible()).toBe(false);
    },
  );

  it('forgets the last answer when the box is emptied', async () => {
    await ask('cheshire-west-and-chester', 'teacher');
    await page.locator('[data-role-finder] input[type=search]').fill('');
    await expect.poll(() => results().count()).toBe(0);
    expect(await page.locator('[data-no-match]:visible, [data-worry]:visible').count()).toBe(0);
  });

  it('stores nothing and asks nobody', async () => {
    expect((await ask('cheshire-west-and-chester', 'midwfie'))[0]).toMatch(/\/roles\/midwife\/$/);
    expect(firstTwenty(await observed.takeTrouble())).toBe('');
  });
});
