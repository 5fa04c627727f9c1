import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { linksOf, targetsIn } from './link-graph.ts';
import { firstTwenty, siteFiles, sitePages, textOf } from './pages.ts';
import { pinnedDay, scratchFolder } from './run-build.ts';

const minutes = 60_000;
const scratch = scratchFolder('offline');
const archive = join(scratch, 'copy.zip');
// A space and an ampersand, as in the names of folders on a shared drive.
const copy = join(scratch, 'Training & induction', 'lanyard-offline');

function makeCopy(file: string): void {
  const env = {
    ...process.env,
    LANYARD_OUT: inject('site').dist,
    LANYARD_AS_OF: pinnedDay,
    LANYARD_BASE: '/',
  };
  execFileSync(process.execPath, ['scripts/offline.ts', file], {
    env,
    cwd: join(import.meta.dirname, '..', '..'),
  });
}

beforeAll(() => {
  makeCopy(archive);
  for (const [path, content] of Object.entries(unzipSync(readFileSync(archive)))) {
    const file = join(dirname(copy), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}, 2 * minutes);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the copy for use without the internet', () => {
  it('has every page of the site but the one for addresses that do not exist', () => {
    const pages = (files: readonly string[]) => files.filter((file) => file.endsWith('.html'));
    expect(pages(siteFiles(copy))).toEqual(pages(siteFiles()).filter((file) => file !== '404.html'));
  });

  it('has only links that name a file of the copy, from the page they stand on', () => {
    const files = new Set(siteFiles(copy));
    const pages = sitePages(copy);
    const ids = targetsIn(pages);
    const problems = pages.flatMap((page) => {
      const file = page.path.replace(/^\/|(?<=\/)$/g, (edge) => (edge === '/' ? '' : 'index.html'));
      const from = file === '' ? 'index.html' : file;
      return linksOf(page).flatMap((link) => {
        const [, path = '', fragment = ''] = /^([^?#]*)[^#]*#?(.*)$/.exec(link) ?? [];
        if (/^(?:https?|mailto|tel):/.test(link)) return [];
        const target = path === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(path));
        if (path.startsWith('/') || !files.has(target)) return [`${from}: ${link}`];
        const missing =
          fragment !== '' && target.endsWith('.html') && !ids.get(target)?.has(decodeURIComponent(fragment));
        return missing ? [`${from}: ${link} (no such place)`] : [];
      });
    });
    expect(firstTwenty([...new Set(problems)])).toBe('');
  });

  it('has no module, which browsers refuse to load from a disk, and no script on pages that need none', () => {
    const scripts = (folder?: string) =>
      new Map(
        sitePages(folder).map((page) => [
          page.path,
          page.document
            .querySelectorAll('script[src]')
            .map((script) => script.getAttribute('type') ?? 'classic'),
        ]),
      );
    const scriptsBefore = scripts();
    const problems = [...scripts(copy)].flatMap(([path, types]) => {
      const before = scriptsBefore.get(path) ?? [];
      const expected = before.length > 0 && !/^\/(?:search|planner)\/$/.test(path) ? ['classic'] : [];
      return types.join() === expected.join() ? [] : [`${path}: ${types.join() || 'nothing'}`];
    });
    expect(firstTwenty(problems)).toBe('');
  });

  it('says on each page what it is, and on which day it was made', () => {
    const silent = sitePages(copy).filter(
      (page) =>
        !/This is a copy for use without the internet\. It was made on 22 November 2026\./.test(
          textOf(page.document.querySelector('footer')),
        ),
    );
    expect(firstTwenty(silent.map((page) => page.path))).toBe('');
  });

  it(
    'is the same to the byte when it is made again from the same site',
    () => {
      const again = join(scratch, 'again.zip');
      makeCopy(again);
      expect(readFileSync(again).equals(readFileSync(archive))).toBe(true);
    },
    minutes,
  );
});

describe('the copy in a browser, opened from a disk', () => {
  let browser: Browser;
  let page: Page;
  const trouble: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('pageerror', (error) => trouble.push(`script error: ${error.message}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) trouble.push(`${message.type()}: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('file:') && !request.url().startsWith('data:'))
        trouble.push(`asked ${request.url()}`);
    });
  });
  afterAll(() => browser?.close());

  const open = (file: string) => page.goto(pathToFileURL(join(copy, file)).href);
  const inside = () => decodeURIComponent(page.url()).split('/lanyard-offline/')[1];

  it('leads from the home page through the finder to a role, to its booklets and to a PDF', async () => {
    await open('index.html');
    await page.locator('#finder-area').selectOption('shropshire');
    await page.locator('[data-role-finder] input[type=search]').fill('school nurse');
    const first = page.locator('[data-finder-results] a').first();
    await expect.poll(() => first.count()).toBe(1);
    await first.click();
    await page.waitForURL(/roles\/[\w-]+\/index\.html$/);
    expect(inside()).toBe('shropshire-2023/roles/school-nurse/index.html');
    await page.locator('main a[href*="booklets/"], nav a[href*="booklets/"]').first().click();
    await page.waitForURL(/booklets\//);
    expect(await page.locator('h1').count()).toBe(1);
    const typeface = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].map(({ status }) => status);
    });
    expect(typeface).toContain('loaded');
    expect(firstTwenty(trouble.splice(0))).toBe('');
  });

  it('answers on the page of the finder, and keeps the question in the address', async () => {
    await page.goto(`${pathToFileURL(join(copy, 'find/index.html')).href}?area=hackney&q=midwife`);
    await expect.poll(() => page.locator('[data-finder-results] a').count()).toBeGreaterThan(0);
    await page.locator('[data-role-finder] input[type=search]').fill('teacher');
    await expect.poll(() => page.url()).toContain('q=teacher');
    expect(firstTwenty(trouble.splice(0))).toBe('');
  });

  it('asks its questions one by one, and leads to the answer', async () => {
    await open('find/questions/shropshire-2023/index.html');
    for (
      let step = 0;
      step < 20 && inside()?.startsWith('find/questions/shropshire-2023/index.html');
      step++
    ) {
      const question = page.locator('[data-question]:visible');
      await expect.poll(() => question.count()).toBe(1);
      const before = page.url();
      await question.locator('input').first().check();
      await page.locator('[data-guided-form] button[type=submit]').click();
      await page.waitForURL((url) => url.href !== before);
    }
    expect(inside()).toMatch(/^find\/questions\/shropshire-2023\/[\w/-]+\/index\.html#/);
    await expect.poll(() => page.locator('[data-guided-so-far]').isVisible()).toBe(true);
    expect(firstTwenty(trouble.splice(0))).toBe('');
  });

  it('says on the search page that the search needs the web, and where to look instead', async () => {
    await open('search/index.html');
    expect(await page.locator('main').innerText()).toMatch(/works on the web only/);
    await page.locator('main').getByRole('link', { name: 'Find your role' }).click();
    expect(inside()).toBe('find/index.html');
    expect(firstTwenty(trouble.splice(0))).toBe('');
  });
});
