import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { observePage } from './observed-page.ts';
import { settings } from './strategies.ts';
import { onePerTemplate } from './templates.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = (await observePage(browser, { viewport: { width: 1280, height: 900 } })).page;
});
afterAll(() => browser?.close());

/** The element that has the focus: its address or its words. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return element?.getAttribute('href') ?? element?.id ?? '';
  });

/** Presses Tab until the focus is on something, at most this often. Gives how often it took, or fails. */
async function tabTo(selector: string, atMost: number): Promise<number> {
  for (let times = 1; times <= atMost; times++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return times;
  }
  throw new Error(`Tab did not reach ${selector} in ${atMost} presses; the focus is on ${await focused()}`);
}

describe('with the keyboard alone', () => {
  it('the first Tab shows the skip link, and Enter moves to the main part', async () => {
    await page.goto('/about/');
    await page.keyboard.press('Tab');
    const skip = page.locator('.govuk-skip-link');
    expect(await focused()).toBe('#main');
    expect((await skip.boundingBox())?.height).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('the way out and the way to help are the next two stops on every page', async () => {
    await page.goto('/city-and-hackney-2021/roles/teacher/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('/worried/');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(settings.exitTarget);
  });

  it('a job is found by typing, one Tab to the best answer, and Enter', async () => {
    await page.goto('/find/?area=cheshire-west-and-chester');
    await page.locator('[data-role-finder] input[type=search]').focus();
    await page.keyboard.type('midwife');
    await page.locator('[data-finder-results] a').first().waitFor();
    // The button that sends the form may stand between the box and the answers.
    expect(await tabTo('[data-finder-results] a', 2)).toBeLessThanOrEqual(2);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/roles\/midwife\/$/);
  });

  it('every stop shows where the focus is', async () => {
    const hidden: string[] = [];
    for (const { path } of onePerTemplate()) {
      await page.goto(path);
      for (let stop = 0; stop < 12; stop++) {
        await page.keyboard.press('Tab');
        const problem = await page.evaluate(looksUnfocused);
        if (problem) hidden.push(`${path}: ${problem}`);
      }
    }
    expect(hidden.slice(0, 20)).toEqual([]);
  });
});

/** In the page: why a reader would not see that this element has the focus, or nothing. */
function looksUnfocused(): string | undefined {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return undefined;
  const name = `<${element.localName}> ${element.innerText?.slice(0, 40) ?? element.id}`;
  const { width, height, bottom, right } = element.getBoundingClientRect();
  if (width < 2 || height < 2 || bottom < 0 || right < 0) return `${name} cannot be seen`;
  const look = () => {
    const { outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor } = getComputedStyle(element);
    const outline = outlineStyle === 'none' || outlineWidth === '0px' ? 'none' : outlineStyle + outlineWidth;
    return [outline, boxShadow, backgroundColor, borderColor].join(' ');
  };
  const withFocus = look();
  element.blur();
  const without = look();
  element.focus();
  return withFocus === without ? `${name} looks the same with focus` : undefined;
}
