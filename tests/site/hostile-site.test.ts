import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type CellObject, read } from '@e965/xlsx';
import { parse as parseCsv } from 'csv-parse/sync';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderBooklet } from '#booklet/render-booklet';
import { createEngine } from '#booklet/typst-engine';
import { loadChapters } from '#source/load-chapters';
import { loadAll } from '#source/load-frameworks';
import { loadSiteSettings } from '#source/site-settings';
import { launchBrowser } from '#tests/browser';
import { pageText, textLeaves } from '#tests/text-leaves';
import { toBookletDocument } from '#views/booklet';
import { toSite } from '#views/site';
import { type Served, serveDist } from '../../scripts/serve.ts';
import { lettersOf, lettersOn, readPdf } from '../print/pdf-pages.ts';
import { fewRoles } from './few-roles.ts';
import { hostile, toHostile } from './hostile-framework.ts';
import { type ObservedPage, observePage } from './observed-page.ts';
import { firstTwenty, pageAt, siteFiles, sitePages } from './pages.ts';
import { pinnedDay, runBuild, scratchFolder } from './run-build.ts';
import { samples } from './templates.ts';
import { tooWide } from './too-wide.ts';

const scratch = scratchFolder('hostile');
const folder = join(scratch, 'frameworks');
const dist = join(scratch, 'dist');

const { chapters } = loadChapters();
const chapterIds = {
  booklets: chapters.booklets.map(({ id }) => id),
  residents: chapters.residents.map(({ id }) => id),
};
const real = loadAll(join(import.meta.dirname, '..', '..', 'frameworks'));
// Each begins at another text, so that the same field meets five of them.
const made = real.frameworks.map((framework, i) => toHostile(framework, real.catalogue, chapterIds, i * 5));

let server: Served;
let browser: Browser;
let observed: ObservedPage;
const dialogs: string[] = [];
// A phone, where tables become blocks, and a desk, where the columns of a table stand side by side.
const sizes = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
] as const;
beforeAll(async () => {
  fewRoles(folder, new Map(made.map(({ id, value }) => [id, JSON.stringify(value)])));
  const { exitCode, output } = await runBuild({
    LANYARD_FRAMEWORKS: folder,
    LANYARD_OUT: dist,
    LANYARD_PAPER: 'none',
  });
  expect(exitCode, output).toBe(0);
  server = await serveDist(dist, 0, '/');
  browser = await launchBrowser();
  observed = await observePage(browser, { baseURL: server.url, viewport: sizes[0] });
  observed.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(scratch, { recursive: true, force: true });
});

describe('a site whose every text could be an order to a program, and is none', () => {
  it('has one of them in every field, and every one of them in it', () => {
    expect(made.flatMap(({ kept }) => kept)).toEqual([]);
    expect(made.reduce((sum, { replaced }) => sum + replaced, 0)).toBeGreaterThan(2000);
    const all = JSON.stringify(made.map(({ value }) => value));
    expect(hostile.filter((text) => !all.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
  });

  it.each(made)('shows each text of $id as it stands', ({ id, value }) => {
    const texts = sitePages(dist)
      .filter(({ path }) => path.startsWith(`/${id}/`))
      .map(({ html }) => pageText(html));
    const lost = textLeaves(value).filter(({ text }) => !texts.some((page) => page.includes(text)));
    expect(firstTwenty(lost.map(({ path, text }) => `${path}: ${text.slice(0, 100)}`))).toBe('');
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const config = join(import.meta.dirname, '..', '..', 'page.html');
    const problems: string[] = [];
    for (const { path } of samples(dist)) {
      const { html } = pageAt(path, dist);
      for (const { messages } of (await validator.validateString(html, config)).results)
        problems.push(
          ...messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
        );
    }
    expect(firstTwenty(problems)).toBe('');
  }, 120_000);

  it('runs nothing, asks nobody, stores nothing and moves sideways neither on a phone nor on a desk', async () => {
    const problems: string[] = [];
    for (const { path } of samples(dist)) problems.push(...(await lookAt(path)));
    expect(firstTwenty(problems)).toBe('');
  }, 240_000);

  it('breaks no short word of the breadcrumb on a phone, however long the crumb beside it is', async () => {
    const { page } = observed;
    await page.setViewportSize(sizes[0]);
    const broken: string[] = [];
    for (const { path } of samples(dist)) {
      await page.goto(path);
      const words = await page.evaluate(wordsOnTwoLines, '.crumbs li');
      broken.push(...words.filter((word) => word.length <= 12).map((word) => `${path}: ${word}`));
    }
    expect(firstTwenty(broken)).toBe('');
  }, 120_000);

  it.each([
    ['/find/?area=hackney&q=social+worker', '[data-finder-results] a'],
    ['/find/questions/all/?connection=resident&statutory-framework=no', 'li.card'],
    [
      '/city-and-hackney-2021/dates/?role=designated-safeguarding-lead&start=2026-09-01&trained=2026-03-31',
      '[data-dates-result] h2',
    ],
    ['/trainers/session/?framework=shropshire-2023&length=1h', '[data-session-result] h2'],
    [
      '/compare/two/?a=city-and-hackney-2021&b=cheshire-west-and-chester-2015&role=social-worker',
      '[data-two-result] h2',
    ],
    ['/search/?q=Donaudampfschifffahrtsgesellschaft', '[data-search-results] a'],
  ])('does the same where a script writes the page: %s', async (path, ready) => {
    expect(firstTwenty(await lookAt(path, ready))).toBe('');
  });

  it('does the same in the planner', async () => {
    const { page } = observed;
    await page.goto('/planner/?area=hackney');
    await page.locator('[data-planner][data-ready]').waitFor();
    await page.locator('textarea').first().fill('Name\tJob\nAnna\tsocial worker\nBen\tteacher');
    await page.getByRole('button', { name: 'Read the list' }).click();
    await page.waitForLoadState('networkidle');
    expect(firstTwenty(await problemsOn('the planner'))).toBe('');
  });

  it('gives data that every program reads, and in which nothing is a formula', () => {
    const problems: string[] = [];
    let cells = 0;
    for (const file of siteFiles(dist).filter((name) => name.startsWith('data/'))) {
      const bytes = readFileSync(join(dist, file));
      if (file.endsWith('.json')) JSON.parse(bytes.toString('utf8'));
      if (file.endsWith('.csv'))
        for (const row of parseCsv(bytes, { bom: true }) as readonly (readonly string[])[])
          for (const cell of row) {
            cells++;
            // A number is one, also a negative one.
            if (/^[\s]*[=+@-]/.test(cell) && Number.isNaN(Number(cell))) problems.push(`${file}: ${cell}`);
          }
      if (file.endsWith('.xlsx'))
        for (const sheet of Object.values(read(bytes, { cellFormula: true }).Sheets))
          for (const cell of Object.values(sheet) as readonly Partial<CellObject>[])
            if (cell.f !== undefined) problems.push(`${file}: ${cell.f}`);
    }
    expect(firstTwenty(problems)).toBe('');
    expect(cells).toBeGreaterThan(1000);
  });
});

describe('a booklet whose every text could be an order to Typst', () => {
  const { frameworks, catalogue } = { ...real, frameworks: made.map(({ value }) => value) };

  it.each(made.map(({ id }) => id))('prints the texts of %s as they stand', async (id) => {
    const site = toSite(frameworks as typeof real.frameworks, catalogue, pinnedDay);
    const edition = site.editions.find(({ framework }) => framework.id === id);
    const booklet = edition?.framework.booklets?.[0];
    if (!edition || !booklet) throw new Error(`${id} has no booklet.`);
    const document = toBookletDocument(edition, booklet, site, chapters, loadSiteSettings());
    const rendered = await renderBooklet(createEngine(), document, 'a4', 'https://lanyard.example');
    if (!rendered.ok) throw new Error(JSON.stringify(rendered.refusals));
    // An accent that stands apart is drawn, and read back, as one letter with its own.
    const paper = lettersOn(await readPdf(rendered.pdf)).normalize('NFC');
    const said = JSON.stringify(document.chapters);
    const texts = textLeaves(edition.framework).filter(({ text }) =>
      said.includes(JSON.stringify(text).slice(1, -1)),
    );
    const lost = texts.filter(({ text }) => !paper.includes(lettersOf(text).normalize('NFC')));
    expect(firstTwenty(lost.map(({ path, text }) => `${path}: ${text}`))).toBe('');
    expect(texts.length).toBeGreaterThan(5);
  });
});

/** In the page: words that begin on one line and end on another, in the elements that a selector names. */
function wordsOnTwoLines(selector: string): string[] {
  const texts = [...document.querySelectorAll(`${selector}, ${selector} *`)]
    .flatMap(({ childNodes }) => [...childNodes])
    .filter((node) => node instanceof Text);
  return texts.flatMap((text) =>
    [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      return new Set(tops).size > 1 ? [word] : [];
    }),
  );
}

/** Opens a page at the width of a phone, and gives what is wrong with it. */
async function lookAt(path: string, ready?: string): Promise<readonly string[]> {
  const { page } = observed;
  await page.goto(path);
  if (ready) await page.locator(ready).first().waitFor();
  else if ((await page.locator('script').count()) > 0) await page.waitForLoadState('networkidle');
  return problemsOn(path);
}

async function problemsOn(where: string): Promise<readonly string[]> {
  const { page, takeTrouble } = observed;
  const sideways: string[] = [];
  for (const size of sizes.toReversed()) {
    await page.setViewportSize(size);
    sideways.push(...(await tooWide(page)));
  }
  const ran = await page.evaluate(() => Reflect.has(window, 'lanyardRan'));
  return [
    ...(ran ? ['ran what a text says'] : []),
    ...dialogs.splice(0).map((words) => `asked: ${words}`),
    ...sideways,
    ...(await takeTrouble()),
  ].map((what) => `${where}: ${what}`);
}
