import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { type ObservedPage, observePage } from './observed-page.ts';
import { firstTwenty, sitePages, textOf } from './pages.ts';
import { onePerTemplate } from './templates.ts';

let browser: Browser;
let observed: ObservedPage;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  observed = await observePage(browser);
  page = observed.page;
});
afterAll(() => browser?.close());

/** Axe on the page as it stands: all rules, or those named, also the ones that it leaves out unless asked. */
async function axeProblems(where: string, only?: readonly string[]): Promise<string[]> {
  const { violations } = await page.evaluate(
    (rules) =>
      (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
        resultTypes: ['violations'],
        ...(rules && { runOnly: { type: 'rule' as const, values: [...rules] } }),
      }),
    only,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${where}: ${id} at ${target.join(' ')} (${html.slice(0, 100)})`),
  );
}

describe('every template', () => {
  it.each(onePerTemplate())(
    'at 768 px with a dark preference and no movement, with targets and text as people need them: $path',
    async ({ path }) => {
      await page.setViewportSize({ width: 768, height: 1024 });
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await page.goto(path);
      if ((await page.locator('script').count()) > 0) await page.waitForLoadState('networkidle');
      const problems = await axeProblems('768 px, dark');
      await page.emulateMedia({ colorScheme: null, reducedMotion: null });

      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        problems.push(...(await axeProblems(`${width} px`, ['target-size'])));
      }
      await page.evaluate(spaceOut);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const lost = await page.evaluate(lostText);
        problems.push(...lost.map((what) => `text spacing at ${width} px: ${what}`));
      }
      expect(firstTwenty(problems)).toBe('');
    },
  );

  it.each(onePerTemplate())(
    'at 400 % hides no focus, and does not move sideways: $path',
    async ({ path }) => {
      // 1280 by 1024 pixels at 400 % are 320 by 256.
      await page.setViewportSize({ width: 320, height: 256 });
      await page.goto(path);
      const problems: string[] = [];
      for (let stop = 0; stop < 40; stop++) {
        await page.keyboard.press('Tab');
        const hidden = await page.evaluate(hiddenFocus);
        if (hidden) problems.push(hidden);
      }
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) problems.push(`the page is ${over} px too wide`);
      expect(firstTwenty(problems)).toBe('');
    },
  );
});

describe('every page', () => {
  it('has help in the same place: after the skip link, before all else, in the same order', () => {
    const problems = sitePages().flatMap(({ path, document }) => {
      const first = document.querySelectorAll('body a').slice(0, 3);
      const words = first.map((link) => textOf(link)).join(' | ');
      return words === 'Skip to main content | Worried about someone? | Exit this page'
        ? []
        : [`${path}: ${words}`];
    });
    expect(firstTwenty(problems)).toBe('');
  });
});

it('would notice text that is cut off or lies on other text, and a small target', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/about/');
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const cut = document.createElement('p');
    cut.textContent = 'A sentence that is much too long for its box. '.repeat(8);
    Object.assign(cut.style, { height: '2rem', overflow: 'hidden' });
    const on = document.createElement('p');
    on.textContent = 'Words on other words';
    Object.assign(on.style, { marginTop: '-2.5rem' });
    const tight = document.createElement('div');
    for (const name of ['a', 'b', 'c']) {
      const button = document.createElement('button');
      button.textContent = name;
      Object.assign(button.style, {
        display: 'block',
        padding: '0',
        border: '0',
        width: '10px',
        height: '10px',
      });
      tight.append(button);
    }
    main?.append(cut, on, tight);
  });
  const lost = (await page.evaluate(lostText)).join('\n');
  expect(lost).toMatch(/cut off: A sentence that/);
  expect(lost).toMatch(/on other text: .*Words on other words/);
  expect((await axeProblems('here', ['target-size'])).length).toBeGreaterThan(0);
});

/** In the page: the spacing that WCAG 2.2, 1.4.12 names. A sheet made by script, which the content policy allows. */
function spaceOut(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }
  `);
  document.adoptedStyleSheets.push(sheet);
}

/** In the page: text that is cut off, reaches past the window, or lies on other text. */
function lostText(): string[] {
  const found: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide`);
  const pieces: { readonly box: DOMRect; readonly block: Element; readonly text: string }[] = [];
  const blockOf = (element: Element | null): Element => {
    let at = element ?? document.body;
    while (at.parentElement && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
    return at;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const clipped = new Set<Element>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!parent || !text || !parent.checkVisibility({ visibilityProperty: true }) || parent.closest('select'))
      continue;
    let boxed: Element | null = parent;
    let unseen = false;
    for (; boxed && boxed !== document.body; boxed = boxed.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(boxed);
      if (!/hidden|clip/.test(overflowX + overflowY)) continue;
      // Hidden from the eye on purpose: for screen readers.
      if (boxed.clientWidth < 4 || boxed.clientHeight < 4) unseen = true;
      else if (boxed.scrollWidth > boxed.clientWidth + 1 || boxed.scrollHeight > boxed.clientHeight + 1)
        clipped.add(boxed);
    }
    if (unseen || parent.closest('.govuk-visually-hidden, .govuk-skip-link')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const block = blockOf(parent);
    for (const box of range.getClientRects())
      if (box.width > 3 && box.height > 3) pieces.push({ box, block, text: text.slice(0, 40) });
  }
  for (const element of clipped) found.push(`cut off: ${element.textContent.trim().slice(0, 60)}`);
  pieces.sort((a, b) => a.box.top - b.box.top);
  pieces.forEach((one, i) => {
    for (const other of pieces.slice(i + 1)) {
      if (other.box.top > one.box.bottom - 7) break;
      if (other.block === one.block || other.block.contains(one.block) || one.block.contains(other.block))
        continue;
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      if (width > 4) found.push(`on other text: “${one.text}” and “${other.text}”`);
    }
  });
  return found;
}

/** In the page: what has the focus, if something else lies over all of it or it stands outside the window. */
function hiddenFocus(): string | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const name = `<${element.localName}> ${element.textContent.trim().slice(0, 40)}`;
  const [l, r] = [Math.max(left, 0), Math.min(right, innerWidth)];
  const [t, b] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  if (r - l < 1 || b - t < 1) return `${name} is outside the window`;
  const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
  const seen = steps.some((x) =>
    steps.some((y) => {
      const at = document.elementFromPoint(l + (r - l) * x, t + (b - t) * y);
      return at !== null && (element.contains(at) || at.contains(element) || at.closest('label') !== null);
    }),
  );
  return seen ? undefined : `something lies over ${name}`;
}
