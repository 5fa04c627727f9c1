import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { type ObservedPage, observePage } from './observed-page.ts';

// What a screen reader is told, in its order. Pages that hold every pattern of the site, and little of what changes often.
const pages = {
  worried: '/worried/',
  finder: '/find/?area=shropshire',
  role: '/shropshire-2023/roles/gp-receptionist/',
  'question-form': '/find/questions/shropshire-2023/',
  dates: '/shropshire-2023/dates/',
  'compare-two': '/compare/two/',
  'session-planner': '/trainers/session/',
  planner: '/planner/',
  search: '/search/',
} as const;

// Of long lists the beginning shows the pattern; the rest is data.
const longest = 160;

let browser: Browser;
let observed: ObservedPage;
beforeAll(async () => {
  browser = await launchBrowser();
  observed = await observePage(browser, { viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser?.close());

describe('the order in which a screen reader tells a page', () => {
  it.each(Object.entries(pages))('%s', async (name, path) => {
    const { page } = observed;
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const lines = (await page.locator('body').ariaSnapshot()).split('\n');
    const told = lines.slice(0, longest).join('\n');
    await expect(`${told}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'snapshots', `${name}.yaml`));
    expect(told.indexOf('Skip to main content')).toBeLessThan(told.indexOf('complementary "Help"'));
    expect(told.indexOf('complementary "Help"')).toBeLessThan(told.indexOf('main:'));
  });
});
