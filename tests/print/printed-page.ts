import type { Browser } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { inject } from 'vitest';

/** A piece of text on a printed sheet; in points from the left and the bottom edge. */
interface PrintedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** One printed sheet; sizes in points. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PrintedText[];
  /** All its words in the order of the file. */
  readonly text: string;
}

/** Prints a page of the site as a reader's browser would, and reads the sheets back. */
export async function printPage(browser: Browser, path: string): Promise<readonly Sheet[]> {
  const context = await browser.newContext({ baseURL: inject('site').url });
  try {
    const page = await context.newPage();
    await page.goto(path);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
    return await readSheets(new Uint8Array(pdf));
  } finally {
    await context.close();
  }
}

async function readSheets(pdf: Uint8Array): Promise<readonly Sheet[]> {
  const document = await getDocumentProxy(pdf);
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item): PrintedText[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, left: x - left, right: x - left + item.width, bottom: y - bottom }];
    });
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    sheets.push({ width: right - left, height: top - bottom, pieces, text: text.replace(/\s+/g, ' ') });
  }
  return sheets;
}
