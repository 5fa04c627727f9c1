import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { projectRoot } from '#source/project-root';
import { launchBrowser } from '#tests/browser';
import { largeList, messyPath } from '#tests/planner/large-list';
import { serveDist } from './serve.ts';

declare global {
  interface Window {
    longTasks: number[];
  }
}

interface Measured {
  readonly first: number;
  readonly finished: number;
  readonly decided: number;
  readonly longest: number;
  readonly megabytes: number;
}

const dist = process.env.LANYARD_OUT ?? join(projectRoot(), 'dist');
if (!existsSync(join(dist, 'planner', 'index.html'))) {
  console.error(`There is no built planner in ${dist}. Run npm run build first.`);
  process.exit(2);
}

/** Gives a list to the planner in a real browser, and measures how long a reader waits and how long the page is stuck. */
async function measure(browser: Browser, url: string, list: Buffer): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((found) => {
      window.longTasks.push(...found.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(`${url}planner/?area=hackney`);
  await page.locator('[data-planner][data-ready]').waitFor();
  const file = { name: 'staff.csv', mimeType: 'text/csv', buffer: list };
  await page.locator('input[type=file]').setInputFiles(file);
  // What the page did to load is not what a list costs.
  await page.evaluate(() => void window.longTasks.splice(0));
  const start = performance.now();
  const since = () => (performance.now() - start) / 1000;
  await page.getByRole('button', { name: 'Read the list' }).click();
  await page.locator('[data-planner-titles] tbody tr').first().waitFor({ timeout: 120_000 });
  const first = since();
  await page.locator('[data-planner-results] tbody tr[data-row]').first().waitFor({ timeout: 120_000 });
  const finished = since();
  const decided = await decideOnce(page);
  const longest = await page.evaluate(() => Math.max(0, ...window.longTasks));
  const megabytes = await heapOf(page);
  await page.close();
  return { first, finished, decided, longest, megabytes };
}

/** Seconds from a decision about one title to the results of the whole list. */
async function decideOnce(page: Page): Promise<number> {
  await page.locator('[data-change]').first().click();
  await page.getByLabel('Leave this title out').check();
  const before = await page.locator('[data-planner-count]').innerText();
  const start = performance.now();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForFunction(
    (words) => document.querySelector('[data-planner-count]')?.textContent !== words,
    before,
  );
  return (performance.now() - start) / 1000;
}

/** The heap of the page and of its worker, in which the list is, after a collection. */
async function heapOf(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  const inWorker = new Promise<number>((resolve) => {
    client.on('Target.attachedToTarget', ({ sessionId }) => {
      const send = (id: number, method: string) =>
        client.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
      client.on('Target.receivedMessageFromTarget', ({ message }) => {
        const reply = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
        if (reply.id === 1) void send(2, 'Runtime.getHeapUsage');
        if (reply.id === 2) resolve(reply.result?.usedSize ?? 0);
      });
      void send(1, 'HeapProfiler.collectGarbage');
    });
  });
  await client.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return (usedSize + (await inWorker)) / 1_000_000;
}

const server = await serveDist(dist, 0, '/');
const browser = await launchBrowser();
try {
  const lists = [
    ['messy, 300 rows', readFileSync(messyPath)],
    ['5,000 rows', Buffer.from(largeList(5_000))],
  ] as const;
  console.log('list             titles after  results after  a decision  longest task  heap');
  for (const [name, list] of lists) {
    const { first, finished, decided, longest, megabytes } = await measure(browser, server.url, list);
    const seconds = (value: number) => `${value.toFixed(2)} s`;
    console.log(
      [
        name.padEnd(15),
        seconds(first).padEnd(12),
        seconds(finished).padEnd(13),
        seconds(decided).padEnd(10),
        (longest === 0 ? 'below 50 ms' : `${longest.toFixed(0)} ms`).padEnd(12),
        `${megabytes.toFixed(0)} MB`,
      ].join('  '),
    );
  }
} finally {
  await browser.close();
  await server.close();
}
