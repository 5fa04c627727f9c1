import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { type RunningServer, webServers } from '#tests/web-servers';
import { mediaTypes, otherwise } from '../../scripts/recipes/media-types.ts';
import { securityHeaders } from '../../scripts/security-headers.ts';
import { observePage } from './observed-page.ts';
import { firstTwenty, siteFiles } from './pages.ts';

const minutes = 60_000;
// Servers give up their rights and then read the site as somebody else: the folder of the project may be closed to them.
const scratch = mkdtempSync(join(tmpdir(), 'lanyard-hosting-'));
const site = join(scratch, 'site');
beforeAll(() => {
  chmodSync(scratch, 0o755);
  cpSync(inject('site').dist, site, { recursive: true });
}, minutes);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** One file of each kind, by the end of its name, and one of each folder that has rules of its own. */
function oneOfEachKind(): readonly string[] {
  const files = siteFiles(site).filter((file) => !/(^|\/)[._]/.test(file) || file.startsWith('_astro/'));
  const kinds = new Map(files.map((file) => [file.replace(/^.*\./, ''), file]));
  const special = ['_astro/', 'search/', 'pagefind/pagefind', 'data/'].flatMap(
    (start) => files.find((file) => file.startsWith(start)) ?? [],
  );
  return [...new Set([...kinds.values(), ...special])];
}

describe.each(webServers)('a site served by $name with our recipe', ({ name, start }) => {
  describe.each(['/', '/learning/'])('below %s', (base) => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await start(site, base, join(scratch, name + base.replaceAll('/', '-')));
    }, 5 * minutes);
    afterAll(() => server?.stop());

    const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
      fetch(new URL(path, server.url), { redirect: 'manual', headers });

    it('sends every kind of file with its type, its policy and its time to keep', async () => {
      const problems: string[] = [];
      for (const file of oneOfEachKind()) {
        const { status, headers } = await ask(file);
        const wrong = (what: string) => problems.push(`${file}: ${what}`);
        if (status !== 200) wrong(`answers ${status}`);
        for (const [header, value] of Object.entries(securityHeaders(`/${file}`))) {
          if (headers.get(header) !== value) wrong(`${header} is ${headers.get(header)}`);
        }
        const type = mediaTypes[file.replace(/^.*\./, '')] ?? otherwise;
        if ((headers.get('content-type') ?? otherwise).split(';')[0] !== type)
          wrong(`is sent as ${headers.get('content-type')}, not ${type}`);
        if (/^text\/|json/.test(type) && !/charset=utf-8/i.test(headers.get('content-type') ?? ''))
          wrong('does not say that it is UTF-8');
        const kept = file.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
        if (headers.get('cache-control') !== kept) wrong(`is kept ${headers.get('cache-control')}`);
      }
      expect(firstTwenty(problems)).toBe('');
    });

    it('answers an address that does not exist with our page, says 404, and lets nobody keep that', async () => {
      const page = readFileSync(join(site, '404.html'), 'utf8');
      for (const path of ['no-such-page/', 'roles/no-such-role', '_astro/gone.css', 'pagefind/index/']) {
        const answer = await ask(path);
        expect([path, answer.status]).toEqual([
          path,
          path.endsWith('index/') && name === 'Apache' ? 403 : 404,
        ]);
        expect(await answer.text()).toBe(page);
        expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
        expect(answer.headers.get('cache-control')).toBe('no-cache');
      }
    });

    it('sends an address without its slash at the end to the page', async () => {
      const answer = await ask('about');
      expect(answer.status).toBe(301);
      expect(new URL(answer.headers.get('location') ?? '', server.url).pathname).toBe(`${base}about/`);
    });

    it('packs what is worth it, and answers “not changed” to who asks again', async () => {
      expect(
        (await ask('data/finder.json', { 'Accept-Encoding': 'gzip' })).headers.get('content-encoding'),
      ).toBe('gzip');
      const plain = { 'Accept-Encoding': 'identity' };
      const etag = (await ask('index.html', plain)).headers.get('etag') ?? '';
      expect((await ask('index.html', { ...plain, 'If-None-Match': etag })).status).toBe(304);
    });

    it('keeps the files that are for servers to itself', async () => {
      for (const file of ['.htaccess', '.git/config']) expect([403, 404]).toContain((await ask(file)).status);
    });
  });

  it(
    'lets the home page, the finder and the search work, without a breach of their policy',
    async () => {
      const server = await start(site, '/', join(scratch, `${name}-browser`));
      const browser = await launchBrowser();
      try {
        const { page, takeTrouble } = await observePage(browser, { baseURL: server.url });
        await page.goto('/');
        await page.locator('[data-role-finder] input[type=search]').fill('school nurse');
        await expect.poll(() => page.locator('[data-finder-results] a').count()).toBeGreaterThan(0);
        await page.goto('/find/?q=midwife');
        await expect.poll(() => page.locator('[data-finder-results] a').count()).toBeGreaterThan(0);
        await page.goto('/search/?q=midwife');
        await expect.poll(() => page.locator('[data-search-results] a').count()).toBeGreaterThan(0);
        expect(firstTwenty(await takeTrouble())).toBe('');
      } finally {
        await browser.close();
        await server.stop();
      }
    },
    2 * minutes,
  );
});

describe('the policy inside each page', () => {
  it('is that of the headers but for what only a header may say, for hosts that send none of ours', () => {
    for (const file of ['index.html', 'search/index.html', '404.html']) {
      const [, policy = ''] =
        /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
          readFileSync(join(site, file), 'utf8'),
        ) ?? [];
      const inHeader = securityHeaders(`/${file}`)['Content-Security-Policy'] ?? '';
      expect(`${policy.replaceAll('&#39;', "'")}; frame-ancestors 'none'`).toBe(inHeader);
    }
  });
});
