import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frameworkChecks } from '#checks/all-checks';
import { textLeaves } from '#checks/text-leaves';
import type { Framework } from '#model/framework';
import { frameworkSchema } from '#schema/framework';
import { loadAll } from '#source/load-frameworks';
import { launchBrowser } from '#tests/browser';
import { observePage } from './observed-page.ts';
import { strategies } from './strategies.ts';

const { files, frameworks, catalogue } = loadAll(join(import.meta.dirname, '..', '..', 'frameworks'));

/** The framework with one text changed. */
function withText(framework: Framework, path: readonly (string | number)[], text: string): unknown {
  const copy: unknown = structuredClone(framework);
  let holder: unknown = copy;
  for (const step of path.slice(0, -1)) holder = Reflect.get(Object(holder), step);
  Reflect.set(Object(holder), path.at(-1) ?? '', text);
  return copy;
}

function isRefused(value: unknown, file: string): boolean {
  const parsed = frameworkSchema.safeParse(value);
  if (!parsed.success) return true;
  const chapters = { booklets: [], residents: [] };
  const context = { catalogue, frameworks, fileName: basename(file), chapters };
  // Chapters are not judged here, so their ids are unknown.
  return frameworkChecks
    .flatMap((check) => check(parsed.data, context))
    .some(({ rule }) => ['unclean-text', 'unsafe-url', 'unprintable-character'].includes(rule));
}

/** One text for each field of the frameworks, not for each entry: the schema and the checks know only fields. */
const fields = new Map(
  files.flatMap(({ file, framework }) =>
    [...textLeaves(framework)].map(
      ({ path }) =>
        [
          path.map((step) => (typeof step === 'number' ? '*' : step)).join('.'),
          { file, framework, path },
        ] as const,
    ),
  ),
);

describe('a framework that wants to run something', () => {
  it.each([
    ['a picture that fails', '<img src=x onerror="window.lanyardRan=1">'],
    ['the end of a script', '</script><script>window.lanyardRan=1</script>'],
    ['a drawing', '<svg onload=alert(1)></svg>'],
    ['a style', '<style>body{display:none}</style>'],
    ['an entity', '&lt;b&gt;'],
    ['a template', 'Anna {{constructor.constructor("1")()}}'],
    ['a script in a template', `Anna \${process.exit()}`],
    ['writing that runs backwards', 'Anna \u202eanna'],
    ['nothing to be seen', 'Anna\u200b'],
  ])('is refused in every field: %s', (_, payload) => {
    const accepted = [...fields].filter(
      ([, { file, framework, path }]) => !isRefused(withText(framework, path, payload), file),
    );
    expect(accepted.map(([field]) => field)).toEqual([]);
    expect(fields.size).toBeGreaterThan(100);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    'java\nscript:alert(1)',
    '//evil.example.org',
    'file:///etc',
  ])('is refused as a link: %j', (address) => {
    const links = [...fields].filter(([field]) => /(?:url|website)$/.test(field));
    expect(links.length).toBeGreaterThan(0);
    for (const [field, { file, framework, path }] of links)
      expect(isRefused(withText(framework, path, address), file), field).toBe(true);
  });
});

describe('an address or a text that wants to run something', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const payloads = [
    '<img src=x onerror=window.lanyardRan=1>',
    '"><script>window.lanyardRan=1</script>',
    "';window.lanyardRan=1;//",
    'javascript:window.lanyardRan=1',
    '__proto__[x]=1',
  ];
  const some = strategies.at(-1)?.id ?? '';
  const addresses = (payload: string) => {
    const q = encodeURIComponent(payload);
    return [
      `/find/?q=${q}&area=${q}`,
      `/search/?q=${q}`,
      `/find/questions/${some}/?contact=${q}&${q}=${q}#${q}`,
      `/find/questions/all/?connection=${q}&${q}=${q}#connection=${q}`,
      `/planner/?area=${q}&${q}=${q}`,
      `/areas/hackney/?q=${q}`,
      `/${some}/dates/?role=${q}&start-day=${q}&start-month=1&start-year=2026`,
      `/trainers/session/?framework=${q}&length=${q}#${q}`,
      `/trainers/session/?framework=${some}&audience=${q}&level=${q}&length=${q}`,
      `/compare/two/?a=${some}&b=shropshire-2023&role=${q}`,
      `/compare/two/?a=${q}&b=${q}`,
    ];
  };

  it.each(payloads)('runs nothing: %s', async (payload) => {
    const { page, context, takeTrouble } = await observePage(browser);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      return dialog.dismiss();
    });
    for (const address of addresses(payload)) {
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => Reflect.has(window, 'lanyardRan')), address).toBe(false);
      expect(await takeTrouble(), address).toEqual([]);
    }
    await page.goto('/planner/?area=hackney');
    await page.locator('[data-planner][data-ready]').waitFor();
    const list = page.locator('textarea').first();
    await list.fill(`Name\tJob\n${payload}\t${payload}\nAnna\tteacher ${payload}`);
    await page.getByRole('button', { name: 'Read the list' }).click();
    await page.waitForLoadState('networkidle');
    expect(await takeTrouble(), 'planner').toEqual([]);
    expect(await page.evaluate(() => Reflect.has(window, 'lanyardRan')), 'planner').toBe(false);

    // The same as a file: its name, a heading, a cell that is kept as it is, and a team, up to the files given back.
    const cell = `"${payload.replaceAll('"', '""')}"`;
    const rows = [
      `Name,Job title,Team,${cell}`,
      `${cell},social worker,${cell},${cell}`,
      `=1+1,teacher,"=HYPERLINK(""https://evil.example.org"")",@SUM(A1)`,
    ];
    await page.goto('/planner/?area=hackney');
    await page.locator('[data-planner][data-ready]').waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: `${payload.replaceAll('/', '')}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(rows.join('\r\n')),
    });
    await page.getByRole('button', { name: 'Read the list' }).click();
    const results = page.locator('[data-planner-results]');
    await results.waitFor();
    const waiting = page.waitForEvent('download');
    await results.getByRole('button', { name: 'CSV' }).click();
    const csv = readFileSync(await (await waiting).path(), 'utf8');
    const cells = (
      parseCsv(csv, { bom: true, relax_column_count: true }) as readonly (readonly string[])[]
    ).flat();
    expect(cells.filter((text) => /^\s*[=+@]/.test(text))).toEqual([]);
    expect(
      cells.some((text) => text.includes(payload)),
      'the cell is given back',
    ).toBe(true);
    expect(await takeTrouble(), 'a file').toEqual([]);
    expect(await page.evaluate(() => Reflect.has(window, 'lanyardRan')), 'a file').toBe(false);
    expect(dialogs).toEqual([]);
    await context.close();
  });
});
