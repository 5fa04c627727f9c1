import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { type ObservedPage, observePage } from './observed-page.ts';
import { firstTwenty } from './pages.ts';
import { tooWide } from './too-wide.ts';

let browser: Browser;
let observed: ObservedPage;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  observed = await observePage(browser);
  page = observed.page;
});
afterAll(() => browser?.close());

type Bring = (on: Page) => Promise<unknown>;

const press =
  (name: string): Bring =>
  (on) =>
    on.getByRole('button', { name, exact: true }).first().click();
const askPlanner =
  (list: string): Bring =>
  async (on) => {
    await on.locator('[data-planner][data-ready]').waitFor();
    await on.locator('textarea').first().fill(list);
    await press('Read the list')(on);
  };
const samplePlanner: Bring = async (on) => {
  await on.locator('[data-planner][data-ready]').waitFor();
  await press('Try it with a sample list')(on);
  await on.locator('[data-planner-results]').waitFor();
};
const openAll: Bring = (on) =>
  on.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });

/** What a reader brings about, and the sign that it is there. The pages as they come are in axe.test.ts. */
const states: readonly (readonly [state: string, path: string, sign: string, bring?: Bring])[] = [
  ['the finder with results', '/find/?area=hackney&q=teacher', '[data-finder-results] a'],
  ['the finder with no match', '/find/?area=hackney&q=zzzyyx', '[data-no-match]'],
  ['the finder after a worry', '/find/?q=I+think+a+child+next+door+is+being+hurt', '[data-worry]'],
  [
    'a question without an answer',
    '/find/questions/city-and-hackney-2021/?connection=employee',
    '.govuk-error-summary',
    press('Continue'),
  ],
  ['the end for all areas', '/find/questions/all/?connection=resident&statutory-framework=no', 'li.card'],
  [
    'the end of the questions with answers',
    '/find/questions/shropshire-2023/resident.induction/#connection=resident',
    '[data-guided-so-far] dt',
    openAll,
  ],
  [
    'dates with mistakes',
    '/city-and-hackney-2021/dates/?role=teacher&start=2026-02-30',
    '.govuk-error-summary',
  ],
  [
    'dates worked out',
    '/city-and-hackney-2021/dates/?role=teacher&start=2026-11-01',
    '[data-dates-result] h2',
    openAll,
  ],
  [
    'two strategies without a choice',
    '/compare/two/',
    '.govuk-error-summary',
    async (on) => {
      await on.locator('[data-two-ask] button').click();
    },
  ],
  [
    'two strategies side by side',
    '/compare/two/?a=city-and-hackney-2021&b=cheshire-west-and-chester-2015&role=teacher',
    '[data-two-result] h2',
  ],
  [
    'a session without a choice',
    '/trainers/session/',
    '.govuk-error-summary',
    async (on) => {
      await on.locator('[data-session-ask] button').click();
    },
  ],
  [
    'a planned session',
    '/trainers/session/?framework=shropshire-2023&length=1h',
    '[data-session-result] h2',
    openAll,
  ],
  ['the search with results', '/search/?q=training', '[data-search-results] a'],
  ['the planner without a list', '/planner/?area=hackney', '.govuk-error-summary', askPlanner('')],
  [
    'the planner with an open question',
    '/planner/?area=hackney',
    '[data-title]',
    askPlanner('Name\tJob title\nAnna\thelper\nBen\tteacher'),
  ],
  ['the planner with results', '/planner/?area=hackney', '[data-planner-results]', samplePlanner],
  [
    'the planner where a title is chosen',
    '/planner/?area=hackney',
    'text=Leave this title out',
    async (on) => {
      await samplePlanner(on);
      await on
        .locator('[data-title="happiness ambassador"]')
        .getByRole('button', { name: /^Choose/ })
        .click();
    },
  ],
  [
    'a group with its details open',
    '/cheshire-west-and-chester-2015/groups/group-1/',
    'main details',
    openAll,
  ],
];

/** Each as somebody may see it: palette, movement and width. */
const ways = [
  { name: '1280 px', width: 1280, media: {} },
  {
    name: '768 px, dark, without movement',
    width: 768,
    media: { colorScheme: 'dark', reducedMotion: 'reduce' },
  },
  // The light palette: axe takes the canvas for white where no element paints it, and so misjudges a dark one.
  { name: '1280 px, forced colours', width: 1280, media: { forcedColors: 'active', colorScheme: 'light' } },
  { name: '320 px', width: 320, media: {} },
] as const;

describe('what readers bring about', () => {
  it.each(states.map(([state, path, sign, bring]) => ({ state, path, sign, bring })))(
    'has no barrier in three widths and all colours: $state',
    async ({ path, sign, bring }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      await bring?.(page);
      await page.locator(sign).first().waitFor();
      const problems: string[] = [];
      for (const { name, width, media } of ways) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: null, reducedMotion: null, forcedColors: null, ...media });
        problems.push(...(await axeProblems()).map((what) => `${name}: ${what}`));
      }
      problems.push(...(await tooWide(page)).map((what) => `320 px: ${what}`));
      problems.push(...(await observed.takeTrouble()));
      expect(firstTwenty(problems)).toBe('');
    },
  );
});

/** All rules of axe, and the size of targets, which it leaves out unless asked. */
function axeProblems(): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id} at ${target.join(' ')} (${html.slice(0, 100)})`),
    );
  });
}
