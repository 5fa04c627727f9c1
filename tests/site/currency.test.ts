import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '#tests/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function shropshireOn(day: string): Promise<{ readonly table: string; readonly finder: string }> {
  const page = await browser.newPage();
  await page.clock.setFixedTime(`${day}T12:00:00`);
  await page.goto(`${inject('site').url}/find/?area=shropshire&q=teacher`);
  const finder = await page
    .locator('[data-finder-results]')
    .getByText('Shropshire learning strategy')
    .first()
    .innerText();
  await page.goto(`${inject('site').url}/`);
  const table = await page.locator('[data-turns-after]').first().innerText();
  await page.close();
  return { table, finder };
}

it('says in the reader’s browser that a strategy has ended, although the page was built before (SHR-32)', async () => {
  const before = await shropshireOn('2026-12-31');
  expect(before.table).toBe('Past review since June 2026');
  expect(before.finder).toContain('Past review since June 2026');
  const after = await shropshireOn('2027-01-01');
  expect(after.table).toBe('Ended 2026');
  expect(after.finder).toContain('Ended 2026');
});
