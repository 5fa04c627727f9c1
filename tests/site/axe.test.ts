import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { type ObservedPage, observePage } from './observed-page.ts';
import { firstTwenty } from './pages.ts';
import { onePerTemplate, samples } from './templates.ts';
import { tooWide } from './too-wide.ts';

const phone = { width: 320, height: 640 };
const desktop = { width: 1280, height: 900 };

let browser: Browser;
let observed: ObservedPage;
beforeAll(async () => {
  browser = await launchBrowser();
  observed = await observePage(browser, { viewport: desktop });
});
afterAll(() => browser?.close());

/** Opens a page and, where it has a behaviour, waits until that has fetched what it needs. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if ((await page.locator('script').count()) > 0) await page.waitForLoadState('networkidle');
}

/** Every rule of axe, best practices included, on the page as it stands. */
async function axeProblems(page: Page, where: string): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      resultTypes: ['violations'],
    }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, html }) => `${where}: ${id}: ${help} at ${target.join(' ')} (${html.slice(0, 120)})`,
    ),
  );
}

/** Telephone numbers that a line break tears apart. */
function tornNumbers(page: Page): Promise<string[]> {
  return page
    .locator('a[href^="tel:"]')
    .evaluateAll((links) =>
      links
        .filter((link) => link.getClientRects().length > 1)
        .map((link) => `a line break in the number ${link.textContent}`),
    );
}

describe('every kind of page of every strategy', () => {
  it.each(samples())(
    'has no barrier and no trouble, on a desktop and on a phone: $path',
    async ({ path }) => {
      const { page, takeTrouble } = observed;
      await page.setViewportSize(desktop);
      await open(page, path);
      const problems = await axeProblems(page, '1280 px');
      await page.setViewportSize(phone);
      const onPhone = [...(await tooWide(page)), ...(await tornNumbers(page))];
      problems.push(...onPhone.map((what) => `320 px: ${what}`), ...(await axeProblems(page, '320 px')));
      problems.push(...(await takeTrouble()));
      expect(firstTwenty(problems)).toBe('');
    },
  );
});

describe('every template in forced colours', () => {
  it.each(onePerTemplate())('has no barrier: $path', async ({ path }) => {
    const { page } = observed;
    await page.setViewportSize(desktop);
    // The light palette: axe takes the canvas for white where no element paints it, and so misjudges a dark one.
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    await open(page, path);
    const problems = await axeProblems(page, 'forced colours');
    await page.emulateMedia({ forcedColors: null, colorScheme: null });
    expect(firstTwenty(problems)).toBe('');
  });
});

it('would notice: a fault in the page, something stored, a blocked style, a request to another site', async () => {
  expect(samples().length).toBeGreaterThan(50);
  const { page, takeTrouble } = observed;
  await page.goto('/about/');
  await page.evaluate(async () => {
    document.querySelector('main')?.append(document.createElement('img'));
    localStorage.setItem('remember', 'me');
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }));
    await fetch('https://example.org/').catch(() => undefined);
  });
  expect(await axeProblems(page, 'with a fault')).toEqual([expect.stringContaining('image-alt')]);
  const trouble = (await takeTrouble()).join('\n');
  expect(trouble).toContain('localStorage remember');
  expect(trouble).toContain('content security policy: style-src');
  expect(trouble).toContain('content security policy: connect-src');
  await page.evaluate(() => localStorage.clear());
});
