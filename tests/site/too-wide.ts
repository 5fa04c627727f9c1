import type { Page } from 'playwright-core';

/** What reaches past the right edge of a page that should fit, widest first, if the page can be moved sideways. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')]
      .map((element) => ({ element, right: Math.round(element.getBoundingClientRect().right) }))
      .filter(({ right }) => right > clientWidth)
      .sort((a, b) => b.right - a.right)
      .slice(0, 3)
      .map(({ element, right }) => `<${element.localName} class="${element.className}"> to ${right} px`);
    return [`moves sideways: ${scrollWidth} px in ${clientWidth} px: ${wide.join(', ')}`];
  });
}
