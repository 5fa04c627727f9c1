import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { type Served, serveDist } from '../../scripts/serve.ts';
import { linksOf, resolveOn, targetsIn } from './link-graph.ts';
import { type ObservedPage, observePage } from './observed-page.ts';
import { firstTwenty, type Page, siteFiles, sitePages, textOf } from './pages.ts';
import { runBuild, scratchFolder } from './run-build.ts';

const minutes = 60_000;
const scratch = scratchFolder('branding');
const out = join(scratch, 'dist');
const settings = join(import.meta.dirname, 'second-site', 'site.yaml');
const templates = [
  '/',
  '/find/',
  '/worried/',
  '/shropshire-2023/roles/gp-receptionist/',
  '/shropshire-2023/residents/',
  '/about/',
];

let browser: Browser;
let served: Served;
let observed: ObservedPage;
let pages: readonly Page[];

beforeAll(async () => {
  const { exitCode, output } = await runBuild({ LANYARD_SITE: settings, LANYARD_OUT: out });
  expect(exitCode, output).toBe(0);
  pages = sitePages(out);
  served = await serveDist(out, 0, '/');
  browser = await launchBrowser();
  observed = await observePage(browser, { baseURL: served.url });
}, 5 * minutes);
afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** The page at an address of the second site. */
function pageOf(path: string): Page {
  const page = pages.find((p) => p.path === path);
  if (!page) throw new Error(`There is no page ${path}`);
  return page;
}

describe('a site that a partnership publishes itself, from a settings file of its own', () => {
  it('has its name and its logo on every page, and nowhere the name or the note of the usual site', () => {
    const without = pages.filter(({ document, html }) => {
      const logo = document.querySelector('.mast .name img');
      return (
        !html.includes('– Marches Learning</title>') ||
        logo?.getAttribute('alt') !== 'Two hills above a river' ||
        logo.getAttribute('src') !== '/brand/logo.svg'
      );
    });
    expect(firstTwenty(without.map(({ path }) => path))).toBe('');
    // The guides tell how to run a site like this, and name the program.
    const readers = pages.filter(({ path }) => !path.startsWith('/guides/'));
    const strange = readers.filter((page) =>
      /they have not checked it|\bLanyard\b/.test(textOf(page.document)),
    );
    expect(firstTwenty(strange.map(({ path }) => path))).toBe('');
    expect(textOf(pageOf('/').document)).toContain('Published by Marches Safeguarding Partnership.');
  });

  it('has its colours in one style sheet, and they reach bands, links, buttons and the thread', async () => {
    expect(readFileSync(join(out, 'brand', 'colours.css'), 'utf8')).toMatch(/^ {2}--ink: #5a1a3c;$/m);
    const { page } = observed;
    await page.goto('/find/');
    const styles = await page.evaluate(() => {
      const of = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
      return {
        band: of('.help').backgroundColor,
        link: of('.foot a').color,
        button: of('.finder .btn').backgroundColor,
        thread: of('.mast').borderBottomColor,
      };
    });
    expect(styles).toEqual({
      band: 'rgb(90, 26, 60)',
      link: 'rgb(138, 28, 85)',
      button: 'rgb(11, 95, 85)',
      thread: 'rgb(15, 133, 119)',
    });
  });

  it('says whom to tell here, next after what to do in danger, and when that was checked', () => {
    const worried = pageOf('/worried/').document;
    expect(textOf(worried.querySelector('main')?.querySelectorAll('h2')[0])).toBe(
      'Who to tell in Shropshire',
    );
    for (const path of ['/worried/', '/shropshire-2023/residents/', '/shropshire-2023/booklets/induction/']) {
      const { document } = pageOf(path);
      expect(textOf(document), path).toContain('Checked on 5 October 2026');
      expect(document.querySelector('a[href="tel:01632960001"]'), path).not.toBeNull();
      expect(document.querySelector('a[href="mailto:first-door@example.org"]'), path).not.toBeNull();
    }
  });

  it('takes notice of mistakes: where to tell stands at the foot of every page', () => {
    const silent = pages.filter(
      ({ document }) => !document.querySelector('.foot a[href="mailto:training@example.org"]'),
    );
    expect(firstTwenty(silent.map(({ path }) => path))).toBe('');
  });
});

describe('a site of one area', () => {
  it('does not ask for the area, and speaks of it', () => {
    const home = pageOf('/').document;
    expect(textOf(home.querySelector('h1'))).toBe('What safeguarding training do I need in Shropshire?');
    expect(home.querySelector('.finder select')).toBeNull();
    expect(home.querySelector('.finder input[name=area]')?.getAttribute('value')).toBe('shropshire');
  });

  it('has no page and no link that makes sense only for several areas', () => {
    const several = /^\/(?:areas|compare|roles\/[^/]+|find\/questions\/all)\//;
    expect(firstTwenty(pages.map(({ path }) => path).filter((path) => several.test(path)))).toBe('');
    const links = pages.flatMap((page) =>
      linksOf(page).filter((link) => several.test(resolveOn(page, link)?.path ?? '')),
    );
    expect(firstTwenty([...new Set(links)])).toBe('');
    const spoken = pages.filter(
      ({ path, document }) =>
        !/^\/(?:guides|data)\//.test(path) &&
        /in every area|every area says|all areas|compare areas|choose your area/i.test(textOf(document)),
    );
    expect(firstTwenty(spoken.map(({ path }) => path))).toBe('');
  });

  it('has links only to what is there, and every page can be reached', () => {
    const files = new Set(siteFiles(out));
    const targets = targetsIn(pages);
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const problems = pages.flatMap((page) =>
      linksOf(page).flatMap((link) => {
        const place = resolveOn(page, link);
        if (!place) return [];
        const isThere =
          files.has(place.file) &&
          (!place.fragment || (targets.get(place.file)?.has(place.fragment) ?? true));
        return isThere ? [] : [`${page.path}: ${link}`];
      }),
    );
    expect(firstTwenty([...new Set(problems)])).toBe('');
    const reached = new Set(['/']);
    for (const path of reached) {
      const page = byPath.get(path);
      for (const link of page ? linksOf(page) : []) {
        const place = page && resolveOn(page, link);
        if (place && byPath.has(place.path)) reached.add(place.path);
      }
    }
    expect(firstTwenty([...byPath.keys()].filter((p) => !reached.has(p) && p !== '/404.html'))).toBe('');
  });

  it('finds a role and leads to its answer', async () => {
    const { page } = observed;
    await page.goto('/');
    await page.getByLabel('I am a').fill('gp receptionist');
    const first = page.locator('[data-finder-results] a').first();
    await expect
      .poll(() => first.getAttribute('href').catch(() => null))
      .toBe('/shropshire-2023/roles/gp-receptionist/');
  });

  it.each(templates)('has no barrier and no trouble, on a desktop and on a phone: %s', async (path) => {
    const { page, takeTrouble } = observed;
    const problems: string[] = [];
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path, { waitUntil: 'networkidle' });
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: typeof import('axe-core') }).axe.run(document),
      );
      problems.push(
        ...violations.map(({ id, nodes }) => `${width} px: ${id} at ${nodes[0]?.target.join(' ')}`),
      );
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      if (scroll > client) problems.push(`${width} px: moves sideways`);
    }
    problems.push(...(await takeTrouble()));
    expect(firstTwenty(problems)).toBe('');
  });
});
