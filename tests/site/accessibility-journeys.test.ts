import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { type ObservedPage, observePage } from './observed-page.ts';

// The finder, the questions, the dates, the planner and the search have a journey by keyboard in their own tests.
let browser: Browser;
let observed: ObservedPage;
beforeAll(async () => {
  browser = await launchBrowser();
  observed = await observePage(browser, { viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser?.close());

/** Presses Tab until something has the focus that fits, as somebody without a mouse does. */
async function tabTo(selector: string): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    await observed.page.keyboard.press('Tab');
    if (await observed.page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
  }
  throw new Error(`The keyboard did not reach ${selector}`);
}

/** Chooses in a list by typing the beginning of a line. */
async function type(words: string): Promise<void> {
  await observed.page.keyboard.type(words);
}

describe('with the keyboard alone, from the top of the page to the answer', () => {
  it('two strategies are put side by side', async () => {
    const { page } = observed;
    await page.goto('/compare/two/');
    await page.locator('[data-two-ask]').waitFor();
    await tabTo('#a');
    await type('City of London');
    await tabTo('#b');
    await type('Shropshire');
    await tabTo('#role');
    await type('GP receptionist');
    await tabTo('[data-two-ask] button');
    await page.keyboard.press('Enter');
    await page.locator('[data-two-result] h2').waitFor();
    expect(new URL(page.url()).search).toBe(
      '?a=city-and-hackney-2021&b=shropshire-2023&role=gp-receptionist',
    );
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h2');
  });

  it('a session is planned', async () => {
    const { page } = observed;
    await page.goto('/trainers/session/');
    await page.locator('[data-session-ask]').waitFor();
    await tabTo('#framework');
    await type('Leicester');
    await tabTo('#length');
    await type('One hour');
    await tabTo('[data-session-ask] button');
    await page.keyboard.press('Enter');
    await page.locator('[data-session-result] h2').waitFor();
    expect(new URL(page.url()).search).toBe('?framework=leicester-leicestershire-rutland-2020&length=1h');
  });
});
