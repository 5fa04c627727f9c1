import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { unguard } from '#planner/formula-guard';
import { launchBrowser } from '#tests/browser';
import { largeList, messyPath } from '#tests/planner/large-list';
import { type ObservedPage, observePage } from './observed-page.ts';
import { firstTwenty } from './pages.ts';
import { pinnedDay } from './run-build.ts';

const desktop = { width: 1280, height: 900 };

let browser: Browser;
let observed: ObservedPage;
let page: Page;
/** What was asked of the server since the strategy was loaded. */
let asked: string[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
  observed = await observePage(browser, { viewport: desktop, acceptDownloads: true });
  page = observed.page;
  await page.clock.setFixedTime(`${pinnedDay}T12:00:00`);
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) asked.push(request.url());
  });
});
afterAll(() => browser?.close());
afterEach(async () => {
  expect(firstTwenty(await observed.takeTrouble())).toBe('');
});

const results = () => page.locator('[data-planner-results]');
const titleRow = (title: string) => page.locator(`[data-title="${title}"]`);
const personRow = (row: number) => results().locator(`tr[data-row="${row}"]`);

async function open(area = 'hackney'): Promise<void> {
  await page.goto(`/planner/?area=${area}`);
  await page.locator('[data-planner][data-ready]').waitFor();
  await page.waitForLoadState('networkidle');
  asked = [];
}

async function give(list: string | { readonly name: string; readonly content: Buffer }): Promise<void> {
  if (typeof list === 'string') await page.locator('textarea').fill(list);
  else
    await page.locator('input[type=file]').setInputFiles({
      name: list.name,
      mimeType: 'application/octet-stream',
      buffer: list.content,
    });
  await page.getByRole('button', { name: 'Read the list' }).click();
}

async function sample(): Promise<void> {
  await page.getByRole('button', { name: 'Try it with a sample list' }).click();
  await results().waitFor();
}

async function download(name: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const waiting = page.waitForEvent('download');
  await results().getByRole('button', { name }).click();
  const file = await waiting;
  const path = await file.path();
  return { name: file.suggestedFilename(), content: readFileSync(path) };
}

type Row = Readonly<Record<string, string>>;
const toRows = ([headings = [], ...rows]: readonly (readonly string[])[]): readonly Row[] =>
  rows.map((cells) => Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? ''])));

const inWords = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** What the page says about each person must be what a file says. */
async function expectAsOnScreen(rows: readonly Row[], titleColumn: string): Promise<void> {
  const shown = await results()
    .locator('[data-planner-people] tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim() ?? '')),
    );
  expect(shown.length).toBe(Math.min(50, rows.length));
  for (const [i, [, job, group, training, first, renewal]] of shown.entries()) {
    const row = rows[i] ?? {};
    const cell = (name: string) => row[`Planner: ${name}`] ?? '';
    if (cell('mapping') !== 'Mapped') {
      expect(group).toBe(cell('mapping'));
      continue;
    }
    expect(job).toContain((row[titleColumn] ?? '').trim().replace(/\s+/g, ' '));
    expect(group).toBe(`${cell('groups')} ${cell('how we know')}${cell('note on the groups')}`);
    expect(training).toBe(`${cell('training')}${cell('strength')}`);
    for (const [words, name] of [
      [first, 'first training'],
      [renewal, 'renewal'],
    ] as const) {
      const due = cell(`${name} due`);
      expect(words).toContain(
        due ? cell(`${name} due for`) : cell(name === 'renewal' ? 'renewal' : 'deadline'),
      );
      if (due) expect(words).toContain(inWords(due));
      // Where several are due, the earliest is in the column.
      if (cell(`${name} status`) === 'Overdue') expect(words).toContain('Overdue');
    }
    expect(cell('strategy')).not.toBe('');
    expect(cell('status of the strategy')).toMatch(/^(?:Past review|Ended)/);
    expect(cell('sources in the strategy')).toMatch(/section|“/);
    expect(cell('worked out on')).toBe(pinnedDay);
  }
}

async function barriers(): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return (await axe.run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

describe('the planner with its sample list', () => {
  it('asks the server for nothing once the strategy is loaded, and keeps only the area in the address', async () => {
    await open();
    await sample();
    await titleRow('happiness ambassador')
      .getByRole('button', { name: /^Choose/ })
      .click();
    await page.getByLabel('Leave this title out').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => titleRow('happiness ambassador').innerText()).toContain('Left out by you');
    await download('Download for Excel');
    expect(asked).toEqual([]);
    expect(new URL(page.url()).search).toBe('?area=hackney');
  });

  it('answers as the page of the role does', async () => {
    await open();
    await sample();
    const badge = await page.request.get('/city-and-hackney-2021/roles/gp-receptionist/');
    const html = (await badge.text()).replace(/\s+/g, ' ');
    const row = await personRow(3).innerText();
    expect(row).toMatch(/Group A and Induction\s+Our reading/);
    for (const words of ['Group A and Induction', 'Our reading', 'Child protection training and Induction'])
      expect(html).toContain(words);
    expect(row).toContain('Child protection training and Induction');
  });

  it('takes no weak match silently: such people stand as not mapped until somebody decides', async () => {
    await open();
    await sample();
    const row = personRow(40);
    expect(await row.getAttribute('data-state')).toBe('open');
    expect(await row.innerText()).toMatch(/Not mapped yet/);
    const { content } = await download('Download as CSV');
    const rows = toRows(parse(content, { bom: true }));
    const open_ = rows.filter((cells) => cells['Planner: mapping'] === 'Not mapped yet');
    expect(open_.length).toBeGreaterThan(3);
    expect(open_.every((cells) => cells['Planner: groups'] === '' && cells['Planner: decision'] === '')).toBe(
      true,
    );
    expect(rows.at(-1)?.['Planner: mapping']).toBe('No job title');
  });

  it('lets a role be found by another name, and applies it to everybody with that title', async () => {
    await open();
    await give('Job title\nBoss of brooms\nCook\nBoss of brooms\n');
    await results().waitFor();
    await titleRow('boss of brooms')
      .getByRole('button', { name: /^Choose/ })
      .click();
    await page.getByLabel('Another role? Look for it by another name').fill('school caretaker');
    await page.getByRole('button', { name: 'Look', exact: true }).click();
    await page.getByLabel('School caretaker', { exact: false }).first().check();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => titleRow('boss of brooms').innerText()).toContain('Chosen by you');
    // The list of people is drawn after that of titles.
    await expect.poll(() => personRow(2).getAttribute('data-state')).toBe('mapped');
    await expect.poll(() => personRow(4).innerText()).toContain('Chosen by you');
  });

  it('keeps its own words in order around titles from right to left, with figures, and shows emoji as they are', async () => {
    await open();
    await give('Name\tJob title\nأحمد 12\t\u202eمعلم 12 (مدرسة)\n👩‍🏫 Zoe\u0308\tteacher 👩‍🏫\n');
    await results().waitFor();
    expect(await personRow(2).innerText()).toContain('أحمد 12');
    expect(await personRow(3).innerText()).toContain('👩‍🏫 Zoe\u0308');
    await page.locator('[data-title^="معلم"]').getByRole('button').first().click();
    const legend = page.locator('legend', { hasText: 'What is' });
    expect(await legend.innerText()).toBe('What is “معلم 12 (مدرسة)”?');
    const [before, title, after] = await legend.evaluate((element) => {
      const text = element.firstChild;
      if (!(text instanceof Text)) return [];
      return [/What is/, /معلم/, /\?/].map((words) => {
        const found = words.exec(text.data);
        const range = document.createRange();
        range.setStart(text, found?.index ?? 0);
        range.setEnd(text, (found?.index ?? 0) + (found?.[0].length ?? 0));
        return range.getBoundingClientRect().left;
      });
    });
    expect(before).toBeLessThan(title ?? 0);
    expect(title).toBeLessThan(after ?? 0);
  });

  it('leads from a role to what the chosen strategy says of it, not to all areas', async () => {
    await open();
    await give('Job title\nNurse\n');
    await titleRow('nurse')
      .getByRole('button', { name: /^Choose/ })
      .click();
    const hrefs = await page
      .getByRole('link', { name: /^What this role is/ })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(1);
    expect(hrefs.filter((href) => !href.startsWith('/city-and-hackney-2021/roles/'))).toEqual([]);
  });

  it('answers from the quick questions where no role fits, “not sure” included', async () => {
    await open();
    await give('Job title\nHappiness ambassador\n');
    await results().waitFor();
    await titleRow('happiness ambassador')
      .getByRole('button', { name: /^Choose/ })
      .click();
    await page.getByLabel('Answer a few questions about the work').check();
    await page.getByRole('button', { name: 'Save' }).click();
    const panel = page.locator('tr.panel');
    for (let step = 0; step < 15 && (await panel.count()) > 0; step++) {
      const before = await panel.locator('legend').innerText();
      await panel.getByLabel('Not sure').check();
      await panel.getByRole('button', { name: 'Continue' }).click();
      // Asked all at once: the last question may go away between two looks, and then a text never comes.
      await expect.poll(async () => (await panel.locator('legend').allInnerTexts()).join()).not.toBe(before);
    }
    await expect.poll(() => titleRow('happiness ambassador').innerText()).toContain('From your answers');
    expect(await personRow(2).innerText()).toMatch(/It depends|Induction/);
  });

  it('goes on where it stopped when its own file is given again', async () => {
    await open();
    await sample();
    await titleRow('happiness ambassador')
      .getByRole('button', { name: /^Choose/ })
      .click();
    await page.getByLabel('Leave this title out').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => personRow(40).innerText()).toContain('Left out by you');
    const file = await download('Download for Excel');
    await open();
    await give(file);
    await results().waitFor();
    expect(await page.locator('[data-planner-read]').innerText()).toContain('Its choices were taken over.');
    expect(await personRow(40).innerText()).toContain('Left out by you');
  });
});

describe('the files of the planner', () => {
  it.each(['hackney', 'cheshire-west-and-chester', 'shropshire', 'leicester'])(
    'say in other programs what the page says: %s',
    async (area) => {
      await open(area);
      await give({ name: 'staff.csv', content: readFileSync(messyPath) });
      await results().waitFor();
      const accept = page.locator('[data-planner-accept]');
      if (await accept.isVisible()) await accept.click();
      const csv = parse((await download('Download as CSV')).content, { bom: true }) as string[][];
      await expectAsOnScreen(toRows(csv), 'JOB_TITLE');

      const book = XLSX.read((await download('Download for Excel')).content, { type: 'buffer' });
      const sheet = book.Sheets['Staff list'];
      if (!sheet) throw new TypeError('There is no sheet with the list.');
      const cells: string[][] = XLSX.utils.sheet_to_json(sheet, { header: 1, defval: '' });
      expect(cells).toEqual(csv.map((row) => row.map(unguard)));
      expect(book.SheetNames).toEqual(['Staff list', 'Totals', 'About']);

      const calendar = new ICAL.Component(
        ICAL.parse((await download('Due dates for a calendar')).content.toString()),
      );
      const days = calendar
        .getAllSubcomponents('vevent')
        .map((event) => new ICAL.Event(event).startDate.toString());
      const due = toRows(csv).flatMap((row) =>
        ['first training', 'renewal'].flatMap((name) =>
          /^(?:Ahead|Overdue)$/.test(row[`Planner: ${name} status`] ?? '')
            ? [row[`Planner: ${name} due`] ?? '']
            : [],
        ),
      );
      // A person may have two renewals; the table has the first.
      expect(days).toEqual(expect.arrayContaining(due));
      expect(asked).toEqual([]);
    },
  );

  it('keep every original column and row in order', async () => {
    await open();
    await give({ name: 'staff.csv', content: readFileSync(messyPath) });
    await results().waitFor();
    const given: string[][] = parse(readFileSync(messyPath), { relax_column_count: true });
    const made: string[][] = parse((await download('Download as CSV')).content, { bom: true });
    const filled = given.filter((cells) => cells.some((cell) => cell.trim() !== ''));
    const width = Math.max(...given.map((cells) => cells.length));
    const padded = filled.map((cells) => Array.from({ length: width }, (_, i) => cells[i] ?? ''));
    expect(made.map((cells) => cells.slice(0, width).map(unguard))).toEqual(padded);
    expect(made.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

describe('the planner with a long list', () => {
  it('of 5,000 rows comes to the end, counts everybody and can be paged', async () => {
    await open();
    await give({ name: 'staff.csv', content: Buffer.from(largeList(5_000)) });
    await results().waitFor({ timeout: 60_000 });
    expect(await results().locator('[data-planner-total]').innerText()).toMatch(/^5,000 people/);
    const total = results().locator('[data-planner-teams] tbody tr:last-child td').nth(-2);
    expect(await total.innerText()).toBe('5,000');
    await results()
      .getByRole('button', { name: /Next page of people/ })
      .click();
    await expect
      .poll(() => results().locator('[data-planner-result-pager]').innerText())
      .toContain('51 to 100 of 5,000');
    expect(asked).toEqual([]);
  }, 120_000);

  it('can be cancelled while it works', async () => {
    await open();
    await give({ name: 'staff.csv', content: Buffer.from(largeList(40_000)) });
    await page.getByRole('button', { name: 'Cancel' }).click({ timeout: 20_000 });
    await expect.poll(() => page.locator('[data-planner-status]').innerText()).toBe('Cancelled.');
    await give('Job title\nGP receptionist\n');
    await expect.poll(() => personRow(2).innerText(), { timeout: 40_000 }).toContain('Group A');
  }, 120_000);
});

describe('what goes wrong with a list', () => {
  it.each([
    ['an older workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), /older Excel file/],
    ['a PDF', Buffer.from('%PDF-1.7'), /PDF file/],
    ['nothing', Buffer.from(''), /empty/],
  ])('%s: is said at the top, with what to do', async (_name, content, words) => {
    await open();
    await give({ name: 'staff.xls', content });
    const summary = page.locator('.govuk-error-summary');
    await summary.waitFor();
    expect(await summary.innerText()).toMatch(words);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('govuk-error-summary');
    expect(await barriers()).toEqual([]);
  });

  it('without an area says that first', async () => {
    await page.goto('/planner/');
    await give('Job title\nCook\n');
    expect(await page.locator('.govuk-error-summary').innerText()).toContain(
      'Choose the area and the strategy first',
    );
  });

  it('with no column that looks like a job asks which it is', async () => {
    await open();
    await give('Payroll,Code\n1,x\n2,y\n');
    await page.locator('[data-planner-columns][open]').waitFor();
    await page.locator('#column-title').selectOption({ index: 2 });
    await page.getByRole('button', { name: 'Use these columns' }).click();
    await results().waitFor();
    expect(await results().locator('[data-planner-total]').innerText()).toMatch(/^2 people/);
  });
});

it('can be used with the keyboard alone', async () => {
  await open();
  const press = async (name: string) => {
    for (let stop = 0; stop < 200; stop++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
      if (label.startsWith(name)) return page.keyboard.press('Enter');
    }
    throw new Error(`The keyboard did not reach ${name}`);
  };
  await page.locator('h1').evaluate((heading) => heading.scrollIntoView());
  await press('Try it with a sample list');
  await results().waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
    .toBe('3. Check the job titles');
  await press('Choose');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
  const before = await page.locator('[data-planner-count]').innerText();
  const isRadio = () => page.evaluate(() => (document.activeElement as HTMLInputElement).type === 'radio');
  for (let stop = 0; stop < 20 && !(await isRadio()); stop++) await page.keyboard.press('Tab');
  // The last of the ways, whichever are offered: leave it out.
  await page.keyboard.press('ArrowUp');
  await press('Save');
  await expect.poll(() => page.locator('[data-planner-count]').innerText()).not.toBe(before);
  // Back at the row, so that the next title is one Tab away.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Change for /);
});

it.each([
  ['1280 px', desktop],
  ['320 px', { width: 320, height: 640 }],
])('has no barrier in any state and never moves sideways at %s', async (_name, size) => {
  await page.setViewportSize(size);
  await open();
  const problems = [...(await barriers())];
  const look = async (state: string) => {
    problems.push(...(await barriers()).map((problem) => `${state}: ${problem}`));
    const [wide, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    if ((wide ?? 0) > (room ?? 0)) problems.push(`${state}: ${wide} px in ${room} px`);
  };
  await sample();
  await look('results');
  await page.locator('[data-planner-columns] summary').click();
  await look('columns');
  await titleRow('happiness ambassador')
    .getByRole('button', { name: /^Choose/ })
    .click();
  await look('panel');
  await page.getByRole('button', { name: 'Save' }).click();
  await look('panel with an error');
  await page.getByLabel('Answer a few questions about the work').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('tr.panel').getByLabel('Not sure').waitFor();
  await look('question');
  await page.setViewportSize(desktop);
  expect(firstTwenty(problems)).toBe('');
});
