import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { freePort } from '#tests/web-servers';

const root = join(import.meta.dirname, '..', '..');
// Outside of the project: its own folder of scratch is not watched.
const frameworks = mkdtempSync(join(tmpdir(), 'lanyard-dev-'));
const id = 'shropshire-2023';
const file = join(frameworks, `${id}.yaml`);
const good = readFileSync(join(root, 'frameworks', `${id}.yaml`), 'utf8');
const titled = (title: string) => good.replace(/^shortTitle: .*$/m, `shortTitle: ${title}`);

let server: ChildProcess;
let output = '';
let url: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  writeFileSync(file, titled('As it began'));
  const port = await freePort();
  const outside = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)/.test(name),
  );
  server = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: root,
    env: {
      ...Object.fromEntries(outside),
      NO_COLOR: '1',
      PORT: String(port),
      LANYARD_FRAMEWORKS: frameworks,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (part: Buffer) => {
      output += part.toString('utf8');
    });
  }
  await vi.waitFor(() => expect(output).toMatch(/Local\s+http/), { timeout: 60_000, interval: 100 });
  url = /Local\s+(http:\S+)/.exec(output)?.[1] ?? '';
  browser = await launchBrowser();
  page = await browser.newPage();
  // The first page of a development server makes all styles.
  await page.goto(`${url}${id}/`, { timeout: 60_000 });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  server?.kill('SIGTERM');
  rmSync(frameworks, { recursive: true, force: true });
});

const panel = () => page.locator('lanyard-problems');
/** What stands in the panel. */
const said = async () =>
  `${await panel().locator('h2').innerText()} ${await panel().locator('ol').innerText()}`;
const title = () => page.locator('h1').innerText();

describe('npm run dev', () => {
  it('says in the terminal that the files are right', () => {
    expect(output).toMatch(/1 framework, \d+ roles: no problems/);
  });

  it('lays what is wrong over the page, with line, sentence and advice, and leaves the last good page there', async () => {
    const broken = titled('Not seen').replace(/^series: /m, 'serie: ');
    writeFileSync(file, broken);
    const line = broken.slice(0, broken.indexOf('\nserie: ')).split('\n').length + 1;
    await expect.poll(() => said()).toContain(`${id}.yaml:${line}:1`);
    expect(await said()).toMatch(/1 problem|2 problems/);
    expect(await said()).toMatch(/Did you mean `series`/);
    expect(await title()).toBe('As it began');
    expect(output).toContain(`${id}.yaml:${line}:1`);
  });

  it('shows it on every page that is opened meanwhile', async () => {
    await page.goto(`${url}about/`);
    await expect.poll(() => said()).toContain(`${id}.yaml:`);
    expect(await page.locator('h1').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await panel().isHidden()).toBe(true);
    await page.goto(`${url}${id}/`);
  });

  it('brings the page up to date when it is mended', async () => {
    const start = performance.now();
    writeFileSync(file, titled('Mended'));
    await page.locator('h1', { hasText: 'Mended' }).waitFor();
    console.log(`Saved to seen: ${Math.round(performance.now() - start)} ms.`);
    await expect.poll(() => panel().isHidden()).toBe(true);
    expect(output).toMatch(/Mended\. 1 framework/);
  });

  it.each([
    ['an empty file', ''],
    ['half a file', good.slice(0, good.length / 2)],
    ['no text at all', Buffer.from([0, 255, 254, 1, 2, 3])],
  ])('lives through %s', async (_what, content) => {
    writeFileSync(file, content);
    await expect.poll(() => panel().isVisible()).toBe(true);
    expect(await title()).toBe('Mended');
    writeFileSync(file, titled('Mended'));
    await expect.poll(() => panel().isHidden()).toBe(true);
  });

  it('does not mind how an editor saves: a new file under the old name, and one that is written in two steps', async () => {
    const beside = `${file}.new`;
    writeFileSync(beside, titled('Renamed into place'));
    renameSync(beside, file);
    await page.locator('h1', { hasText: 'Renamed into place' }).waitFor();
    writeFileSync(file, '');
    writeFileSync(file, titled('Written in two steps'));
    await page.locator('h1', { hasText: 'Written in two steps' }).waitFor();
  });

  it('sees a framework that comes, and one that goes', async () => {
    const other = 'leicester-leicestershire-rutland-2020';
    cpSync(join(root, 'frameworks', `${other}.yaml`), join(frameworks, `${other}.yaml`));
    await expect.poll(async () => (await fetch(`${url}${other}/`)).status).toBe(200);
    rmSync(join(frameworks, `${other}.yaml`));
    await expect.poll(async () => (await fetch(`${url}${other}/`)).status).toBe(404);
    expect(server.exitCode).toBe(null);
  });
});
