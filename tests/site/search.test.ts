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

const box = () => page.locator('[data-search] input[type=search]');
const status = () => page.locator('[data-search-status]');

/** Opens the search with a question in its address; gives the addresses that it found, in their order on the page. */
async function search(question: Readonly<Record<string, string>>): Promise<readonly string[]> {
  await page.goto(`/search/?${new URLSearchParams(question)}`);
  return settled();
}

async function settled(): Promise<readonly string[]> {
  await expect.poll(() => status().innerText()).not.toBe('');
  await page.waitForLoadState('networkidle');
  return page
    .locator('[data-search] ol a:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** How many pages the search says it found. */
async function announced(): Promise<number> {
  return Number(/^(\d+) pages? found/.exec(await status().innerText())?.[1] ?? 0);
}

describe('the search over the whole site', () => {
  it('finds a job under a name that no strategy prints: “lollipop lady” is the school crossing patrol', async () => {
    const found = await search({ q: 'lollipop lady' });
    expect(found.slice(0, 3).filter((href) => !href.endsWith('/roles/school-crossing-patrol/'))).toEqual([]);
    expect(found.length).toBeGreaterThan(2);
  });

  it('lists what newer strategies say before what older ones say, and marks the older', async () => {
    const found = await search({ q: 'midwife' });
    const older = found.findIndex((href) => href.startsWith('/cheshire-west-and-chester-2015/'));
    const newer = found.findIndex((href) => href.startsWith('/cheshire-west-and-chester-2023/'));
    expect(newer).toBeGreaterThanOrEqual(0);
    expect(older === -1 || older > newer).toBe(true);
    await search({ q: 'midwife', area: 'Cheshire West and Chester' });
    const section = page.locator('[data-search-older]');
    expect(await section.innerText()).toMatch(/older/i);
    const inOlder = await section
      .locator('a')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''));
    expect(inOlder).toContain('/cheshire-west-and-chester-2015/roles/midwife/');
    expect(inOlder.filter((href) => !href.startsWith('/cheshire-west-and-chester-2015/'))).toEqual([]);
  });

  it('keeps to an area, to a kind of page and to a kind of reader, if told to', async () => {
    await search({ q: 'training' });
    const all = await announced();
    const hackney = await search({ q: 'training', area: 'Hackney' });
    expect(hackney.filter((href) => !/^\/(?:city-and-hackney-2021|areas)\//.test(href))).toEqual([]);
    expect(await announced()).toBeLessThan(all);

    const groups = await search({ q: 'children', kind: 'Group' });
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.filter((href) => !/\/groups\/[^/]+\/$/.test(href))).toEqual([]);

    await search({ q: 'training', audience: 'Trainers' });
    expect(await announced()).toBeGreaterThan(0);
    expect(await announced()).toBeLessThan(all);
  });

  it('works with the keyboard: type, hear the count, Tab to the first result, Enter', async () => {
    await page.goto('/search/');
    await box().focus();
    await page.keyboard.type('designated safeguarding lead');
    await settled();
    expect(await announced()).toBeGreaterThan(3);
    expect(await status().getAttribute('aria-live')).toBe('polite');
    const first = await page.locator('[data-search-results] a').first().getAttribute('href');
    for (let press = 0; press < 6; press++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('[data-search-results]') !== null)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === first);
  });

  it('shows more on request, and the focus goes on where the new results begin', async () => {
    const before = await search({ q: 'training' });
    await page.locator('[data-search-more]').press('Enter');
    await expect
      .poll(() => page.locator('[data-search] ol a:visible').count())
      .toBeGreaterThan(before.length);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(before).not.toContain(focused);
    expect(focused).toMatch(/^\//);
  });

  it('says what to do when nothing is found', async () => {
    // Pagefind falls back to the longest beginning that it knows, so the word must not begin like one ("x-ray").
    expect(await search({ q: 'qzzyxwrtp' })).toEqual([]);
    expect(await status().innerText()).toMatch(/Try|lists/);
    expect(await page.locator('main a[href="/roles/"]').count()).toBeGreaterThan(0);
  });

  it('shows words as words, whatever they are', async () => {
    await search({ q: '<img src=x onerror=alert(1)>' });
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('stores nothing, asks nobody, and stays within the content security policy', async () => {
    await search({ q: 'golden threads' });
    expect(firstTwenty(await observed.takeTrouble())).toBe('');
  });
});
