import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { type Served, serveDist } from '../../scripts/serve.ts';
import { fewRoles } from './few-roles.ts';
import { firstTwenty, mainText, sitePages } from './pages.ts';
import { runBuild, scratchFolder } from './run-build.ts';

interface Life {
  readonly id: string;
  readonly area: string;
  /** What it is called from which ISO day on. No two strategies share a label, so a label says whose it is. */
  readonly labels: readonly (readonly [from: string, label: string])[];
}

// Worked out by hand from the dates in the files: a date has passed when its last possible day has (SHR-32).
const lives: readonly Life[] = [
  {
    id: 'cheshire-west-and-chester-2015',
    area: 'cheshire-west-and-chester',
    labels: [
      ['', 'Current until 2018'],
      ['2019-01-01', 'Ended 2018'],
    ],
  },
  {
    id: 'leicester-leicestershire-rutland-2020',
    area: 'rutland',
    labels: [
      ['', 'Begins in April 2020'],
      ['2020-04-01', 'Current until March 2021'],
      ['2021-04-01', 'Ended March 2021'],
    ],
  },
  {
    id: 'city-and-hackney-2021',
    area: 'hackney',
    labels: [
      ['', 'Current until September 2022'],
      ['2022-10-01', 'Past review since September 2022'],
      ['2024-01-01', 'Ended 2023'],
    ],
  },
  {
    id: 'cheshire-west-and-chester-2023',
    area: 'cheshire-west-and-chester',
    labels: [
      ['', 'Current until March 2025'],
      ['2025-04-01', 'Past review since March 2025'],
      ['2026-01-01', 'Ended 2025'],
    ],
  },
  {
    id: 'shropshire-2023',
    area: 'shropshire',
    labels: [
      ['', 'Current until June 2026'],
      ['2026-07-01', 'Past review since June 2026'],
      ['2027-01-01', 'Ended 2026'],
    ],
  },
];

const labelOn = ({ labels }: Life, day: string) => labels.findLast(([from]) => from <= day)?.[1] ?? '';
const anyLabel = /\b(?:Current until|Past review since|Ended|Begins in)(?: [A-Z][a-z]+)? \d{4}\b/g;

/** The days on which something changes. */
const days = lives.flatMap(({ labels }) => labels.flatMap(([from]) => from || [])).sort();

function dayBefore(day: string): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

// No strategy has ended on the day of this build, so every reader below comes after it. One is still to come; the
// others are made to begin earlier than they did, so that what comes after their beginning can be seen of all of them.
const builtOn = '2018-06-01';
const texts = new Map(
  lives.map(({ id }) => {
    const text = readFileSync(join(import.meta.dirname, '..', '..', 'frameworks', `${id}.yaml`), 'utf8');
    return [id, text.replace(/^ {2}start: "202[13]"$/m, '  start: "2016"')] as const;
  }),
);
const scratch = scratchFolder('currency');
const dist = join(scratch, 'dist');

let server: Served;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  const { exitCode, output } = await runBuild({
    LANYARD_FRAMEWORKS: fewRoles(join(scratch, 'frameworks'), texts),
    LANYARD_OUT: dist,
    LANYARD_AS_OF: builtOn,
    LANYARD_PAPER: 'none',
  });
  expect(exitCode, output).toBe(0);
  server = await serveDist(dist, 0, '/');
  browser = await launchBrowser();
  page = await browser.newPage();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** Opens a page as a reader on a day, and gives the statuses that it shows. */
async function statusesAt(path: string, day: string, ready: string): Promise<readonly string[]> {
  await page.clock.setFixedTime(`${day}T12:00:00`);
  await page.goto(new URL(path, server.url).href);
  await page.locator(ready).first().waitFor();
  return (await page.locator('main').innerText()).match(anyLabel) ?? [];
}

/** Whether the page that works out dates has anything to do for this strategy. */
const datesPageRuns = (id: string) =>
  sitePages(dist).some(({ path, html }) => path === `/${id}/dates/` && html.includes('<script'));

/** Statuses that do not hold on the day, and strategies of which none is said. */
function wrong(shown: readonly string[], expected: readonly Life[], day: string): readonly string[] {
  const right = new Set(lives.map((life) => labelOn(life, day)));
  return [
    ...shown.filter((label) => !right.has(label)).map((label) => `says ${label}`),
    ...expected
      .filter((life) => !shown.includes(labelOn(life, day)))
      .map(({ id }) => `says nothing of ${id}`),
  ];
}

describe('a site built before any strategy had ended, and read later', () => {
  const newest = lives.slice(1);
  const cheshire = lives.filter(({ area }) => area === 'cheshire-west-and-chester');

  it.each([
    ['/', '[data-role-finder]', newest],
    ['/find/questions/all/?connection=resident&statutory-framework=no', 'li.card', newest],
    ['/planner/?area=cheshire-west-and-chester', '[data-planner][data-ready]', cheshire],
  ])('says on %s on each day what holds on that day', async (path, ready, expected) => {
    const problems: string[] = [];
    for (const day of days) {
      const shown = await statusesAt(path, day, ready);
      problems.push(...wrong(shown, expected, day).map((what) => `${day}: ${what}`));
    }
    expect(firstTwenty(problems)).toBe('');
  });

  it.each(lives)('says of $id wherever it answers what holds on that day', async (life) => {
    const { id, area } = life;
    const other = lives.find((one) => one !== life)?.id;
    const end = sitePages(dist).find(
      ({ path }) => path.startsWith(`/find/questions/${id}/`) && /\/[^/]*group|induction|decides/.test(path),
    );
    const places = [
      [`/find/?area=${area}&q=social+worker`, '[data-finder-results] a'],
      [`/areas/${area}/`, '[data-role-finder]'],
      [end?.path ?? '', 'main'],
      [`/trainers/session/?framework=${id}&length=1h`, '[data-session-result] h2'],
      [`/compare/two/?a=${id}&b=${other}`, '[data-two-result] h2'],
      // Where nothing has a date there is nothing to work out, and so no script.
      ...(datesPageRuns(id) ? [[`/${id}/dates/?role=social-worker`, '[data-dates-ask]'] as const] : []),
    ] as const;
    const problems: string[] = [];
    for (const [from] of life.labels.slice(1))
      for (const day of [dayBefore(from), from])
        for (const [path, ready] of places) {
          const shown = await statusesAt(path, day, ready);
          problems.push(...wrong(shown, [life], day).map((what) => `${day} ${path}: ${what}`));
        }
    expect(firstTwenty(problems)).toBe('');
  });

  it('names the day of the reader above the statuses that hold on it', async () => {
    await page.clock.setFixedTime('2027-01-01T12:00:00');
    await page.goto(new URL('/areas/shropshire/', server.url).href);
    expect(await page.locator('th', { hasText: 'Status on' }).innerText()).toBe('Status on 1 January 2027');
  });

  it('stays with what the build knew when a clock is slow', async () => {
    const shown = await statusesAt('/areas/shropshire/', '2010-01-01', '[data-role-finder]');
    expect(shown).toEqual(['Current until June 2026']);
    expect(await page.locator('th', { hasText: 'Status on' }).innerText()).toBe('Status on 1 June 2018');
  });

  it('says on pages without a script only what stays true', () => {
    const date = '(?:[A-Z][a-z]+ )?\\d{4}';
    const lasting = [
      `This strategy is due for review in ${date}\\. After that, check for a newer one\\.`,
      `The period of this strategy begins in ${date}\\. It does not hold before that\\.`,
      `The period of this strategy runs to ${date}\\. After that, check for a newer one\\.`,
    ];
    const sentence = new RegExp(`^(?:${lasting.join('|')})(?: There is a newer strategy .*)?$`);
    const banners = sitePages(dist).flatMap(({ path, document }) =>
      document.querySelectorAll('[data-currency]').map((banner) => ({
        path,
        text: banner.text.replace(/\s+/g, ' ').trim(),
      })),
    );
    expect(
      firstTwenty(banners.flatMap(({ path, text }) => (sentence.test(text) ? [] : `${path}: ${text}`))),
    ).toBe('');
    expect(banners.length).toBeGreaterThan(300);
    const today = sitePages(dist).filter((built) => /\bstatus (?:today|now)\b/i.test(mainText(built)));
    expect(today.map(({ path }) => path)).toEqual([]);
  });
});
