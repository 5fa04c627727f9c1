import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { type ObservedPage, observePage } from './observed-page.ts';
import { firstTwenty, pageAt, sitePages } from './pages.ts';
import { settings } from './strategies.ts';

// One page of each kind where what somebody reads, or types, may put them at risk.
const atRisk = [
  '/worried/',
  '/shropshire-2023/residents/',
  '/shropshire-2023/booklets/induction/',
  '/find/?area=shropshire&q=my+dad+hits+me',
] as const;
const elsewhere = new URL(settings.exitTarget).origin;

let browser: Browser;
let observed: ObservedPage;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  observed = await observePage(browser, { viewport: { width: 1280, height: 900 } });
  await standIn(observed);
  page = observed.page;
});
afterAll(() => browser?.close());

/** Answers in place of the page that "Exit this page" leads to: the tests say nothing to anybody. */
async function standIn({ context }: ObservedPage): Promise<void> {
  await context.route(
    (address) => address.origin === elsewhere,
    (route) => route.fulfill({ contentType: 'text/html', body: '<title>The weather</title>' }),
  );
}

const exitLink = (on: Page = page) => on.locator('.exit a');
const pressShift = async (times: number) => {
  for (let i = 0; i < times; i++) await page.keyboard.press('Shift');
};

describe('Exit this page', () => {
  it('leads from every page to the harmless page of content/site.yaml, in the same tab, and tells it nothing', () => {
    const problems = sitePages().flatMap(({ path, document }) => {
      const links = document.querySelectorAll('.exit a');
      const [link] = links;
      const right =
        links.length === 1 &&
        link?.getAttribute('href') === settings.exitTarget &&
        !link.hasAttribute('target') &&
        /noreferrer/.test(link.getAttribute('rel') ?? '');
      return right ? [] : [path];
    });
    expect(firstTwenty(problems)).toBe('');
  });

  it.each(atRisk)('takes the place of %s, so that Back does not show it again', async (path) => {
    await page.goto('/about/');
    await page.goto(path);
    await exitLink().click();
    await page.waitForURL(settings.exitTarget);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/about/');
  });

  it.each(atRisk)('is taken by pressing Shift three times on %s', async (path) => {
    await page.goto(path);
    await pressShift(2);
    expect(await page.locator('[data-exit-status]').innerText()).toBe('Shift, press 1 more time to exit.');
    await pressShift(1);
    await page.waitForURL(settings.exitTarget);
  });

  it('is not taken by somebody who types capital letters, or other keys between', async () => {
    await page.goto('/find/');
    await page.locator('input[type=search]').focus();
    for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
    await pressShift(2);
    await page.keyboard.press('e');
    await pressShift(1);
    expect(await page.locator('[data-exit-status]').innerText()).toBe('Shift, press 2 more times to exit.');
    expect(new URL(page.url()).pathname).toBe('/find/');
    expect(await page.locator('input[type=search]').inputValue()).toBe('ABCDe');
  });

  it('hides what was read at once, however slow the next page is', async () => {
    let go: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      go = resolve;
    });
    await observed.context.route(settings.exitTarget, async (route) => {
      await slow;
      await route.fulfill({ contentType: 'text/html', body: '<title>The weather</title>' });
    });
    await page.goto('/worried/');
    const left = await page.evaluate(() => {
      document.querySelector<HTMLElement>('.exit a')?.click();
      return [document.title, document.body.innerText.trim()];
    });
    expect(left).toEqual(['Loading', 'Loading']);
    go();
    await page.waitForURL(settings.exitTarget);
    await observed.context.unroute(settings.exitTarget);
  });

  it('is not printed', async () => {
    await page.goto('/worried/');
    await page.emulateMedia({ media: 'print' });
    expect(await exitLink().isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });

  it('says how the keyboard takes it only where a script listens', async () => {
    const words = page.getByText('or press Shift three times', { exact: true });
    await page.goto('/worried/');
    expect(await words.isVisible()).toBe(true);
    const { page: plain, context } = await observePage(browser, { javaScriptEnabled: false });
    await plain.goto('/worried/');
    expect(await plain.getByText('or press Shift three times', { exact: true }).isVisible()).toBe(false);
    await context.close();
  });

  it('is a plain link without JavaScript', async () => {
    const without = await observePage(browser, {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    await standIn(without);
    for (const path of atRisk) {
      await without.page.goto(path);
      await without.page.locator('h1').scrollIntoViewIfNeeded();
      await exitLink(without.page).click();
      await without.page.waitForURL(settings.exitTarget);
    }
    await without.context.close();
  });
});

describe('the way out stays in sight', () => {
  // 1280 by 1024 pixels at 400 % are 320 by 256.
  it.each([
    { name: 'desktop', width: 1280, height: 900 },
    { name: 'phone', width: 320, height: 640 },
    { name: '400 % zoom', width: 320, height: 256 },
  ])(
    'at every place of a page, covered by nothing and covering no focus: $name',
    async ({ width, height }) => {
      await page.setViewportSize({ width, height });
      const problems: string[] = [];
      for (const path of atRisk) {
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        for (const part of [0, 0.3, 0.7, 1]) {
          const seen = await page.evaluate(lookAtExit, part);
          if (seen) problems.push(`${path} at ${part}: ${seen}`);
        }
        await page.evaluate(() => scrollTo(0, 0));
        for (const key of [...Array(40).fill('Tab'), ...Array(25).fill('Shift+Tab')]) {
          await page.keyboard.press(key);
          const covered = await page.evaluate(coveredFocus);
          if (covered) problems.push(`${path}: the bar covers ${covered}`);
        }
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(firstTwenty(problems)).toBe('');
    },
  );

  it('and takes less than a third of a small window', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto('/worried/');
    await page.evaluate(() => scrollTo(0, 600));
    const box = await page.locator('.exit').boundingBox();
    expect(box?.y).toBe(0);
    expect(box?.height).toBeLessThan(256 / 3);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('on every page of residents, every booklet, and wherever the finder may answer a worry', () => {
    const without = sitePages()
      .filter(
        ({ path, document }) =>
          /\/residents\/$|\/booklets\/[^/]+\/$|^\/worried\/$/.test(path) ||
          document.querySelector('[data-worry]') !== null,
      )
      .filter(({ document }) => document.querySelector('.quick-exit [data-exit]') === null)
      .map(({ path }) => path);
    expect(firstTwenty(without)).toBe('');
    expect(pageAt('/about/').document.querySelectorAll('[data-exit]')).toHaveLength(0);
  });
});

/** In the page, scrolled to a part of its length: why a reader could not use the way out, or nothing. */
function lookAtExit(part: number): string | undefined {
  scrollTo(0, part * document.documentElement.scrollHeight);
  const link = document.querySelector('.exit a');
  if (!link) return 'there is none';
  const { top, bottom, left, right, width, height } = link.getBoundingClientRect();
  // At the very top of a phone the call for help stands above it.
  if (top < 0 || bottom > innerHeight || left < 0 || right > innerWidth) return `it is at ${top} px`;
  if (width < 44 || height < 24) return `it is ${width} by ${height} px`;
  const points = [
    [left + 4, top + 4],
    [right - 4, bottom - 4],
    [left + width / 2, top + height / 2],
  ] as const;
  const covered = points
    .map(([x, y]) => document.elementFromPoint(x, y))
    .find((over) => !link.contains(over));
  return covered ? `<${covered.localName} class="${covered.className}"> covers it` : undefined;
}

/** In the page: what has the focus, if the bar covers a part of it. */
function coveredFocus(): string | undefined {
  const element = document.activeElement;
  const bar = [...document.querySelectorAll('.quick-exit, .quick-exit .exit')].find(
    (part) => part.getClientRects().length,
  );
  if (!element || !bar || element === document.body || element.closest('.help')) return undefined;
  const over = bar.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  return top < over.bottom - 1 && bottom > over.top + 1
    ? `<${element.localName}> ${element.textContent.trim().slice(0, 40)}: ${Math.round(top)} above ${Math.round(over.bottom)}`
    : undefined;
}
