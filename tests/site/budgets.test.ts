import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { observePage } from './observed-page.ts';
import { firstTwenty, type Page, pageAt, siteFiles, sitePages } from './pages.ts';

// Bytes and never seconds: a busy machine must not fail a test. 1 KB is 1,024 bytes.
const KB = 1024;

const budgets = {
  /** What somebody on a poor connection waits for before they can read their answer; the font comes after it. */
  rolePage: 30 * KB,
  css: 14 * KB,
  font: 40 * KB,
  finder: 45 * KB,
  /** Fetched once, and only for more than the name of a job. 106 KB in November 2026, of which what was learned is 73. */
  sentence: 110 * KB,
  html: 60 * KB,
  /** Search engine, its lists, and the ten best answers. 127 KB in November 2026, of which the engine is 95. */
  firstSearch: 150 * KB,
} as const;

const compressed = new Map<string, number>();

/** The size of a file of the site as a good server sends it: text with gzip -9, everything else as it is. */
function sent(address: string): number {
  const known = compressed.get(address);
  if (known !== undefined) return known;
  const file = address.endsWith('/') ? `${address}index.html` : address;
  const bytes = readFileSync(join(inject('site').dist, decodeURI(file)));
  const size = /\.(?:html|css|js|json|svg)$/.test(file) ? gzip(bytes) : bytes.length;
  compressed.set(address, size);
  return size;
}

const gzip = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
const kilobytes = (size: number) => `${(size / KB).toFixed(1)} KB`;

function styleSheets(page: Page): readonly string[] {
  return page.document
    .querySelectorAll('link[rel=stylesheet]')
    .map((link) => link.getAttribute('href') ?? '');
}

/** A script of the site and what it imports. */
function withImports(script: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  const text = readFileSync(join(inject('site').dist, script), 'utf8');
  for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    withImports(`/_astro/${name}`, seen);
  return seen;
}

describe('what a reader has to load', () => {
  it('is 30 KB at most for the page of a role, and no script at all', () => {
    const rolePages = sitePages().filter(({ path }) => /^\/[^/]+\/roles\/[^/]+\/$/.test(path));
    expect(rolePages.length).toBeGreaterThan(1000);
    const problems = rolePages.flatMap((page) => {
      const size = gzip(page.html) + sum(styleSheets(page).map(sent));
      const scripts = page.html.match(/<script/g)?.length ?? 0;
      return size > budgets.rolePage || scripts > 0
        ? [`${page.path}: ${kilobytes(size)}, ${scripts} scripts`]
        : [];
    });
    expect(firstTwenty(problems)).toBe('');
  });

  it('is 14 KB of styles at most, on every page', () => {
    const problems = sitePages()
      .map((page) => ({ path: page.path, size: sum(styleSheets(page).map(sent)) }))
      .filter(({ size }) => size > budgets.css)
      .map(({ path, size }) => `${path}: ${kilobytes(size)}`);
    expect(firstTwenty(problems)).toBe('');
  });

  it('is one font of 40 KB at most, and the text does not wait for it', () => {
    const fonts = siteFiles().filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));
    expect(fonts).toHaveLength(1);
    expect(sent(`/${fonts[0]}`)).toBeLessThanOrEqual(budgets.font);
    const faces = siteFiles()
      .filter((file) => /^_astro\/.*\.css$/.test(file))
      .flatMap(
        (file) => readFileSync(join(inject('site').dist, file), 'utf8').match(/@font-face\s*{[^}]*}/g) ?? [],
      )
      // A face of the reader's own machine costs nothing.
      .filter((face) => face.includes('url('));
    expect(faces).toHaveLength(1);
    expect(faces[0]).toMatch(/font-display:\s*(?:swap|fallback|optional)/);
  });

  it('is 45 KB at most for an answer of the finder: its script, its index, one area', () => {
    const script = pageAt('/find/')
      .document.querySelectorAll('script[src]')
      .map((element) => element.getAttribute('src') ?? '')
      .find((address) => address.includes('RoleFinder'));
    if (!script) throw new Error('The finder has no script.');
    const areas = siteFiles().filter((file) => /^data\/finder\/[^/]+\.json$/.test(file));
    const size =
      sum([...withImports(script)].map(sent)) +
      sent('/data/finder.json') +
      Math.max(...areas.map((file) => sent(`/${file}`)));
    expect(size, kilobytes(size)).toBeLessThanOrEqual(budgets.finder);
  });

  it('is 110 KB more at most for a sentence, which the finder reads by what it has learned', () => {
    const size = sum(['/data/finder-phrases.json', '/data/finder-learned.json'].map(sent));
    expect(size, kilobytes(size)).toBeLessThanOrEqual(budgets.sentence);
  });

  it('is 60 KB of HTML at most for any page', () => {
    const problems = sitePages()
      .map(({ path, html }) => ({ path, size: gzip(html) }))
      .filter(({ size }) => size > budgets.html)
      .map(({ path, size }) => `${path}: ${kilobytes(size)}`);
    expect(firstTwenty(problems)).toBe('');
  });

  it('stays within its budget for the first words that somebody searches for', async () => {
    const browser = await launchBrowser();
    try {
      const { page } = await observePage(browser);
      const asked = new Set<string>();
      page.on('request', (request) => asked.add(new URL(request.url()).pathname));
      await page.goto('/search/');
      await page.waitForLoadState('networkidle');
      const before = new Set(asked);
      await page.locator('[data-search] input[type=search]').pressSequentially('midwife');
      await page.locator('[data-search-results] a').first().waitFor();
      await page.waitForLoadState('networkidle');
      const files = [...asked].filter((address) => !before.has(address));
      expect(files.some((file) => file.startsWith('/pagefind/'))).toBe(true);
      const size = sum(files.map(sent));
      expect(size, `${files.length} files, ${kilobytes(size)}`).toBeLessThanOrEqual(budgets.firstSearch);
    } finally {
      await browser.close();
    }
  });
});
