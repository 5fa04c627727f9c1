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
  /** For a name. 31 KB in November 2026: the rest is fetched only for more than the name of a job. */
  finder: 32 * KB,
  /** All that the finder ever fetches, for a sentence. What was asked for is 45 KB: there it is right less often. */
  sentence: 92 * KB,
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

  /** The script of the finder, the names of the jobs, and the largest area. */
  function finderSize(): number {
    const script = pageAt('/find/')
      .document.querySelectorAll('script[src]')
      .map((element) => element.getAttribute('src') ?? '')
      .find((address) => address.includes('RoleFinder'));
    if (!script) throw new Error('The finder has no script.');
    const areas = siteFiles().filter((file) => /^data\/finder\/[^/]+\.json$/.test(file));
    const largest = Math.max(...areas.map((file) => sent(`/${file}`)));
    return sum([...withImports(script)].map(sent)) + sent('/data/finder.json') + largest;
  }

  it('is 32 KB at most for the name of a job: the script of the finder, its index, one area', () => {
    const size = finderSize();
    expect(size, kilobytes(size)).toBeLessThanOrEqual(budgets.finder);
  });

  it('is 92 KB at most for a sentence, with all that the finder has learned', () => {
    const size = finderSize() + sent('/data/finder-learned.json');
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
