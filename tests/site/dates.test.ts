import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { type ObservedPage, observePage } from './observed-page.ts';
import { firstTwenty, pageAt, textOf } from './pages.ts';

const hackney = '/city-and-hackney-2021/';
const lead = 'designated-safeguarding-lead';
const leadDates = `${hackney}dates/?role=${lead}&start=2026-09-01&trained=2026-03-31`;
const noDates = 'This strategy states no deadline and no renewal, so there is no date to work out.';
const thisDay = new Date('2026-11-24T12:00:00Z');

let browser: Browser;
let observed: ObservedPage;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  observed = await observePage(browser, {
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = observed.page;
  await page.clock.setFixedTime(thisDay);
});
afterAll(() => browser?.close());

async function open(path: string, on = page): Promise<void> {
  await on.goto(path);
  await on.locator('[data-dates-ask]').waitFor();
}

/** What the screen shows as the reader's own, as "rule day status". */
function rows(on = page): Promise<string[]> {
  return on
    .locator('table:has(caption:text-is("Your dates")) [data-date]')
    .evaluateAll((all) =>
      all.map((row) => [row.dataset.rule, row.dataset.date, row.dataset.status].join(' ')),
    );
}

async function tabTo(id: string): Promise<void> {
  for (let stop = 0; stop < 120; stop++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { id: found, textContent } = document.activeElement ?? {};
      return found || (textContent ?? '').trim();
    });
    if (focused === id) return;
  }
  throw new Error(`The keyboard did not reach ${id}`);
}

async function eventsIn(download: Download): Promise<readonly ICAL.Event[]> {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

async function axeProblems(): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      resultTypes: ['violations'],
    }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

describe('the dates of one person', () => {
  it('are worked out with the keyboard alone, from the role page to the calendar file', async () => {
    await page.goto(`${hackney}roles/${lead}/`);
    for (const [field, figures] of [
      ['start-day', '1'],
      ['start-month', '9'],
      ['start-year', '2026'],
      ['trained-day', '31'],
      ['trained-month', '3'],
      ['trained-year', '2026'],
    ] as const) {
      await tabTo(field);
      await page.keyboard.type(figures);
    }
    await page.keyboard.press('Enter');
    await page.locator('[data-dates-result] h2').waitFor();
    expect(page.url()).toMatch(
      /\/dates\/\?role=designated-safeguarding-lead&start=2026-09-01&trained=2026-03-31$/,
    );
    expect(await rows()).toEqual([
      'induction-within-1-month 2026-10-01 overdue',
      'designated-lead-yearly-top-up 2027-03-31 ahead',
      'designated-lead-every-2-years 2028-03-31 ahead',
    ]);
    await tabTo('Download for your calendar');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe(`dates-city-and-hackney-2021-${lead}.ics`);
    const events = await eventsIn(download);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2027-03-31', '2028-03-31']);
    const screen = await page.locator('[data-dates-result]').innerText();
    for (const { summary, description } of events) {
      expect(screen).toContain(summary.replace('Safeguarding training due: ', ''));
      expect(description).toContain('The strategy says “should”: recommended, not required.');
      expect(description).toContain(`${hackney}roles/${lead}/`);
    }
    expect(firstTwenty(await observed.takeTrouble())).toBe('');
  });

  it('ask the network for nothing once the page is there', async () => {
    await open(leadDates);
    await page.locator('[data-dates-result] h2').waitFor();
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => {
      // The file to download is made in the page. The browser looks for the icon again by itself when an address changes.
      if (!/^blob:|\/favicon\.svg$/.test(request.url())) asked.push(request.url());
    });
    await page.locator('#trained-year').fill('2025');
    await page.getByRole('button', { name: 'Work out the dates' }).click();
    await expect.poll(() => rows()).toContain('designated-lead-yearly-top-up 2026-03-31 overdue');
    await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download for your calendar' }).click(),
    ]);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect.poll(() => page.locator('[data-dates-said]').innerText()).toBe('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const row of await rows()) {
      const [year = '', month = '', day = ''] = (row.split(' ')[1] ?? '').split('-');
      const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(`${year}-${month}-${day}`),
      );
      expect(copied).toContain(words);
    }
    expect(asked).toEqual([]);
    page.removeAllListeners('request');
  });

  it('stand in the address, so that Back brings the days before', async () => {
    await open(`${hackney}dates/?role=teacher&start=2026-11-01`);
    await page.locator('#start-month').fill('12');
    await page.getByRole('button', { name: 'Work out the dates' }).click();
    await page.waitForURL(/start=2026-12-01/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('your-dates');
    await page.goBack();
    await expect.poll(() => page.locator('#start-month').inputValue()).toBe('11');
    expect((await rows()).join()).toContain('2026-12-01');
  });

  it.each([
    ['America/Los_Angeles', 'ahead', ''],
    ['Europe/London', 'ahead', 'Today'],
    ['Pacific/Auckland', 'ahead', 'Today'],
  ])(
    'are the same in %s, and the reader’s own day decides what is overdue',
    async (timezoneId, status, mark) => {
      const elsewhere = await observePage(browser, { timezoneId });
      await elsewhere.page.clock.setFixedTime(new Date('2028-01-01T00:30:00Z'));
      await open('/cheshire-west-and-chester-2023/dates/?role=teacher&trained=2025-01-01', elsewhere.page);
      await elsewhere.page.locator('[data-date]').first().waitFor();
      expect(await rows(elsewhere.page)).toEqual([`refresh-3-years 2028-01-01 ${status}`]);
      const tags = await elsewhere.page.locator('[data-date]').first().locator('.tag').allInnerTexts();
      expect(tags.join()).toBe(mark);
      await elsewhere.page.clock.setFixedTime(new Date('2028-01-02T12:00:00Z'));
      await elsewhere.page.reload();
      await elsewhere.page.locator('[data-date]').first().waitFor();
      expect(await rows(elsewhere.page)).toEqual(['refresh-3-years 2028-01-01 overdue']);
      await elsewhere.context.close();
    },
  );
});

describe('an address that is wrong', () => {
  it.each([
    [`role=%3Cscript%3Ealert(1)%3C/script%3E&start=2026-09-01`, ['role']],
    ['role=constructor&start=2026-09-01', ['role']],
    ['role=teacher&start=2026-02-30', ['start-day']],
    ['role=teacher&start=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E', ['start-day']],
    ['role=teacher&start=0000-00-00&trained=9999-99-99', ['start-day', 'trained-day']],
    ['role=teacher&trained=2999-01-01', ['trained-day']],
    ['role=teacher&start-day=&start-month=&start-year=', ['start-day']],
  ])('is named in an error summary that leads to the field: %s', async (query, fields) => {
    await open(`${hackney}dates/?${query}`);
    const links = page.locator('.govuk-error-summary a');
    expect(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual(
      fields.map((field) => `#${field}`),
    );
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('govuk-error-summary');
    expect(await page.title()).toMatch(/^Error: /);
    await links.last().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(fields.at(-1));
    expect(await page.locator('[data-dates-result]').isVisible()).toBe(false);
    expect(await axeProblems()).toEqual([]);
    expect(firstTwenty(await observed.takeTrouble())).toBe('');
  });
});

describe('the page with dates on it', () => {
  it('has no barrier and fits, on a desktop and on a phone', async () => {
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 320, height: 640 },
    ]) {
      await page.setViewportSize(viewport);
      for (const address of [
        leadDates,
        '/cheshire-west-and-chester-2023/dates/?role=teacher&trained=1960-02-29',
      ]) {
        await open(address);
        await page.locator('.timeline').waitFor();
        expect(await axeProblems(), `${viewport.width} px ${address}`).toEqual([]);
        const { scrollWidth, clientWidth } = await page.evaluate(() => ({
          scrollWidth: document.documentElement.scrollWidth,
          clientWidth: document.documentElement.clientWidth,
        }));
        expect(scrollWidth, address).toBeLessThanOrEqual(clientWidth);
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('draws every date of its tables, and no word of the picture lies outside of it', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(leadDates);
    await page.locator('.timeline').waitFor();
    const days = await page.locator('[data-date] time').allInnerTexts();
    const drawn = await page.locator('.timeline text').allTextContents();
    expect(days.filter((day) => !drawn.includes(day))).toEqual([]);
    const outside = await page.locator('.timeline').evaluate((picture) => {
      const { left, right } = picture.getBoundingClientRect();
      return [...picture.querySelectorAll('text')]
        .filter((word) => {
          const box = word.getBoundingClientRect();
          return box.left < left - 8 || box.right > right + 8;
        })
        .map((word) => word.textContent);
    });
    expect(outside).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('prints the dates without the form', async () => {
    await open(leadDates);
    await page.locator('.timeline').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-dates-ask]').isVisible()).toBe(false);
    expect(await page.locator('[data-dates-result] button:visible').count()).toBe(0);
    expect(await page.locator('.timeline').isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });
});

describe('without JavaScript', () => {
  it('the form of a role leads to the rules with their lengths and how to count', async () => {
    const plain = await observePage(browser, { javaScriptEnabled: false });
    await plain.page.goto(`${hackney}roles/${lead}/`);
    await plain.page.locator('#start-day').fill('1');
    await plain.page.getByRole('button', { name: 'Work out your dates' }).click();
    await plain.page.waitForURL(/\/dates\/\?role=/);
    const text = await plain.page.locator('main').innerText();
    expect(text).toContain('Count it yourself');
    expect(text).toContain('Within 12 months');
    expect(text).toContain('from the day you take up a post that needs specialist training');
    expect(await plain.page.locator('main form:visible').count()).toBe(0);
    expect(firstTwenty(await plain.takeTrouble())).toBe('');
    await plain.context.close();
  });
});

describe('a strategy that states no deadline and no renewal', () => {
  it.each(['shropshire-2023', 'cheshire-west-and-chester-2015'])(
    '%s says so instead of offering a date',
    (id) => {
      for (const path of [`/${id}/roles/teacher/`, `/${id}/dates/`]) {
        const { document } = pageAt(path);
        expect(textOf(document.querySelector('main')), path).toContain(noDates);
        expect(document.querySelectorAll('main form, main input, main script')).toHaveLength(0);
      }
    },
  );
});
