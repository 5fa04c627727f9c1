import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '#tests/browser';
import { type ObservedPage, observePage } from './observed-page.ts';
import { firstTwenty } from './pages.ts';

const hackney = '/find/questions/city-and-hackney-2021/';
const shropshire = '/find/questions/shropshire-2023/';

let browser: Browser;
let observed: ObservedPage;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  observed = await observePage(browser, { viewport: { width: 1280, height: 900 } });
  page = observed.page;
});
afterAll(() => browser?.close());

const heading = () => page.locator('main h1:visible');
const choice = (name: string) => page.locator('[data-question]:visible').getByLabel(name, { exact: true });

async function begin(path: string): Promise<void> {
  await page.goto(path);
  await page.locator('[data-guided-form]').waitFor();
}

/** Chooses in the question that is shown and goes on; waits for the next question or page. */
async function answer(...names: readonly string[]): Promise<void> {
  const before = await heading().innerText();
  for (const name of names) await choice(name).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => heading().innerText()).not.toBe(before);
}

/** Goes to the next choice with the arrow keys or Tab until its label has the focus, then presses Space. */
async function chooseByKeyboard(value: string): Promise<void> {
  for (let stop = 0; stop < 30; stop++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLInputElement)) return 'elsewhere';
      if (focused.value === wanted) return 'there';
      return focused.type === 'radio' ? 'in its group' : 'elsewhere';
    }, value);
    if (found === 'there') return page.keyboard.press('Space');
    if (found === 'in its group') {
      for (let arrow = 0; arrow < 20; arrow++) {
        await page.keyboard.press('ArrowDown');
        const now = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
        if (now === value) return;
      }
    }
  }
  throw new Error(`The keyboard did not reach ${value}`);
}

async function goOnByKeyboard(): Promise<void> {
  const before = await heading().innerText();
  await page.keyboard.press('Enter');
  await expect.poll(() => heading().innerText()).not.toBe(before);
}

describe('the guided questions', () => {
  it('are answered with the keyboard alone, each step begins at its heading, and the end says why', async () => {
    await begin(hackney);
    for (const value of ['volunteer', 'none', 'regular', 'children', 'no', 'none', 'voluntary']) {
      await chooseByKeyboard(value);
      await goOnByKeyboard();
      if (page.url().includes('/group-')) break;
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
      expect(await page.title()).toContain(await heading().innerText());
    }
    await page.waitForURL(/group-a-by-our-reading\.induction\/#/);
    expect(await heading().innerText()).toBe('What you need, from your answers');
    expect(await page.locator('.badge').innerText()).toMatch(/Group A and Induction\s+Our reading/);
  });

  it('put each step into the address, so that back and forward go through them with the answers kept', async () => {
    await begin(shropshire);
    const first = await heading().innerText();
    await answer('I volunteer, with or without a formal role');
    const second = await heading().innerText();
    expect(new URL(page.url()).search).toBe('?connection=volunteer');
    await answer('None of these');
    expect(new URL(page.url()).search).toBe('?connection=volunteer&casework=none');
    await page.goBack();
    await expect.poll(() => heading().innerText()).toBe(second);
    expect(await choice('None of these').isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => heading().innerText()).toBe(first);
    expect(await choice('I volunteer, with or without a formal role').isChecked()).toBe(true);
    await page.goForward();
    await expect.poll(() => heading().innerText()).toBe(second);
    await page.locator('[data-guided-back]').click();
    await expect.poll(() => heading().innerText()).toBe(first);
    expect(await page.locator('[data-guided-back]').getAttribute('href')).toBe('/find/questions/');
  });

  it('go back from the result to the last question', async () => {
    await begin(`${shropshire}?connection=volunteer&casework=none&people=none&functions=none`);
    await answer('Health');
    await page.waitForURL(/induction/);
    await page.goBack();
    await page.locator('[data-guided-form]').waitFor();
    expect(await heading().innerText()).toBe('Which sector is this role in?');
    await expect.poll(() => choice('Health').isChecked()).toBe(true);
  });

  it('say what to do when nothing is chosen, and lead to the first choice', async () => {
    await begin(hackney);
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('govuk-error-summary');
    expect(await page.title()).toMatch(/^Error: /);
    const message = 'Choose an answer. If you can’t tell, choose “Not sure”';
    expect(await page.locator('.govuk-error-message').innerText()).toContain(message);
    const described = await page.locator('fieldset:visible').getAttribute('aria-describedby');
    expect(described).toContain('question-error');
    await page.getByRole('link', { name: message }).click();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('employee');
    await answer('Not sure');
    expect(await page.locator('.govuk-error-summary').count()).toBe(0);
    expect(await page.title()).not.toMatch(/^Error/);
  });

  it('let several boxes be ticked, but “none of these” and “not sure” only alone', async () => {
    await begin(`${shropshire}?connection=employee`);
    const ticked = () =>
      page
        .locator('input:checked:visible')
        .evaluateAll((all) => all.map((a) => (a as HTMLInputElement).value));
    await choice('I carry out adult safeguarding (section 42) enquiries').check();
    await choice('I work with complex cases').check();
    expect(await ticked()).toEqual(['section-42', 'complex-cases']);
    await choice('None of these').check();
    expect(await ticked()).toEqual(['none']);
    await choice('Not sure').check();
    expect(await ticked()).toEqual(['not-sure']);
    await choice('I work with complex cases').check();
    expect(await ticked()).toEqual(['complex-cases']);
  });

  it('ask only what still matters: a resident is asked once', async () => {
    await begin(hackney);
    await answer('I do not work or volunteer here – I live here, or I want to know');
    await page.waitForURL(/residents-not-covered/);
    await expect.poll(() => page.locator('[data-guided-so-far] dt').count()).toBe(1);
  });

  it('change an answer from the list without losing the others', async () => {
    await begin(`${shropshire}?connection=employee&casework=none`);
    await page.getByRole('link', { name: /^Change your answer to: Are you here/ }).click();
    await expect.poll(() => heading().innerText()).toMatch(/^Are you here/);
    expect(await choice('I am paid to work for an organisation').isChecked()).toBe(true);
    await answer('I volunteer, with or without a formal role');
    expect(new URL(page.url()).search).toBe('?connection=volunteer&casework=none');
    expect(await heading().innerText()).toBe('Whom do you work with or support directly?');
  });

  it('change an answer from the result, and come to another result', async () => {
    await page.goto(
      `${shropshire}induction/#connection=employee&casework=none&people=none&functions=none&sector=health`,
    );
    await page.getByRole('link', { name: /^Change your answer to: Whom do you work/ }).click();
    await page.locator('[data-guided-form]').waitFor();
    await choice('None of these').uncheck();
    await answer('Children or young people');
    await page.waitForURL(/\/awareness-universal\/#/);
    await expect
      .poll(() => page.locator('[data-guided-answers]').innerText())
      .toMatch(/Children or young people/);
  });
});

describe('the result of the questions', () => {
  const designated =
    'connection=employee&management=none&contact=regular&people=children&responsibility=no&functions=designated-safeguarding-lead&sector=voluntary';

  it('comes back from a shared link, with the answers and what they settle', async () => {
    await page.goto(`${hackney}group-a-by-our-reading.induction/#${designated}`);
    await page.locator('[data-guided-answers] dt').first().waitFor();
    expect(await page.locator('[data-guided-answers] dt').count()).toBe(7);
    expect(await page.locator('[data-rule=designated-lead-every-2-years]').innerText()).toContain(
      'For you, from your answers',
    );
    expect(await page.locator('[data-standard]:visible').count()).toBe(1);
    expect(await page.locator('.badge').innerText()).toMatch(
      /How often\s+Set for your post\s+For you – Designated/,
    );
  });

  it('takes away rules for posts and sectors that the answers rule out', async () => {
    const plain = designated.replace(/functions=[^&]+/, 'functions=none').replace('voluntary', 'housing');
    await page.goto(`${hackney}group-a-by-our-reading.induction/#${plain}`);
    await expect.poll(() => page.locator('[data-guided-answers]').innerText()).toContain('Housing');
    expect(await page.locator('[data-standard]:visible, #other-rules:visible').count()).toBe(0);
    expect(await page.locator('.badge').innerText()).toMatch(/How often\s+Not stated/);
  });

  it('shows to others, whose answers it does not know, all that may be theirs', async () => {
    await page.goto(`${hackney}group-a-by-our-reading.induction/`);
    expect(await page.locator('[data-standard]:visible').count()).toBe(3);
    expect(await page.locator('#other-rules').isVisible()).toBe(true);
    expect(await page.locator('[data-guided-so-far]').isVisible()).toBe(false);
  });

  it('does not vouch for a link whose answers lead elsewhere', async () => {
    await page.goto(`${hackney}group-c.induction/#${designated}`);
    const elsewhere = page.locator('[data-guided-elsewhere]');
    await elsewhere.waitFor();
    await elsewhere.getByRole('link').click();
    await page.waitForURL(/group-a-by-our-reading\.induction\/#connection=employee/);
  });
});

describe('the questions for all areas at once', () => {
  it('are answered once and end in what each area says, with a link to its page', async () => {
    await begin('/find/questions/all/');
    for (let asked = 0; asked < 15; asked++) {
      if (await page.locator('[data-guided-end]').isVisible()) break;
      await answer('Not sure');
    }
    const links = page.locator('[data-guided-end] .card a');
    const areas = await page.locator('[data-guided-end] .card h2').allInnerTexts();
    expect(areas).toEqual([
      'Cheshire West and Chester',
      'City of London and Hackney',
      'Leicester, Leicestershire and Rutland',
      'Shropshire',
    ]);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    for (const href of await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))) {
      expect((await page.request.get(href)).status(), href).toBe(200);
    }
    await links.last().click();
    await page.waitForURL(/shropshire-2023\/perhaps/);
    expect(await page.locator('[data-guided-elsewhere]').isVisible()).toBe(false);
    await page.goBack();
    await page.locator('[data-guided-end]').waitFor();
    await page.goBack();
    await page.locator('[data-guided-form]').waitFor();
  });
});

it.each([
  ['a question with an error', `${hackney}?connection=employee`, '.govuk-error-summary'],
  [
    'a result with answers',
    `${shropshire}resident.induction/#connection=resident`,
    '[data-guided-so-far] dt',
  ],
  ['the end for all areas', '/find/questions/all/?connection=resident', '[data-guided-end] .card'],
])('%s has no barrier', async (_name, path, sign) => {
  await page.goto(path);
  if (sign === '.govuk-error-summary') await page.getByRole('button', { name: 'Continue' }).click();
  await page.locator(sign).first().waitFor();
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return (await axe.run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(violations).toEqual([]);
});

it('leaves nothing behind: no error, no cookie, nothing stored, nobody else asked', async () => {
  expect(firstTwenty(await observed.takeTrouble())).toBe('');
});
