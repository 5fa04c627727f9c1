import type { CompareData } from '#views/compare-data';
import { readTwo, type TwoAsked, twoQuery } from '#views/compare-two-page';
import { toTwoView } from '#views/compare-two-view';
import { compareDataPath } from '#views/links';
import { clearProblem, fillChoices, optionsOf, queryOf, showProblem } from './choice-form.ts';
import { twoResult } from './compare-two-result.ts';
import { refreshTags } from './currency.ts';
import { hook } from './nodes.ts';
import { addressesBelow, loadJson } from './site-files.ts';

/** Puts two strategies side by side. Without it the page leads to the comparison of all. */
async function startTwo(root: HTMLElement): Promise<void> {
  const ask = hook(root, '[data-two-ask]');
  const form = hook(ask, 'form');
  const result = hook(root, '[data-two-result]');
  const to = addressesBelow(root.dataset.base);
  const strategies = optionsOf(form, 'a');
  const roles = optionsOf(form, 'role');
  let asking = 0;

  function read(query: string): TwoAsked {
    return readTwo(
      query,
      (id) => strategies.has(id),
      (id) => roles.has(id),
    );
  }

  async function show(moved: boolean): Promise<void> {
    const asked = read(location.search);
    fillChoices(form, { a: asked.a, b: asked.b, role: asked.role });
    if (asked.isAsked) return answer(asked, moved);
    clearProblem(ask);
    result.hidden = true;
  }

  async function answer({ a, b, role, problem }: TwoAsked, moved: boolean): Promise<void> {
    if (problem || a === undefined || b === undefined) {
      result.hidden = true;
      if (problem) showProblem(ask, problem);
      return;
    }
    clearProblem(ask);
    // Who chooses again before the files are there gets the later choice.
    asking += 1;
    const mine = asking;
    const [first, second] = await Promise.all(
      [a, b].map((id) => loadJson<CompareData>(to(compareDataPath(id)))),
    );
    if (mine !== asking || !first || !second) return;
    const label = role === undefined ? undefined : roles.get(role);
    const view = toTwoView(first, second, role && label ? { id: role, label } : undefined);
    result.replaceChildren(...twoResult(view, to));
    refreshTags(result);
    result.hidden = false;
    if (moved) hook(result, 'h2').focus();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const asked = read(queryOf(form));
    const { a, b, role, problem } = asked;
    if (!problem && a !== undefined && b !== undefined) history.pushState(null, '', twoQuery(a, b, role));
    answer(asked, true).catch(() => fail());
  });
  window.addEventListener('popstate', () => {
    show(true).catch(() => fail());
  });

  function fail(): void {
    root.setAttribute('data-failed', '');
    hook(root, '[data-two-without]').hidden = false;
  }

  await show(false);
  ask.hidden = false;
  hook(root, '[data-two-without]').hidden = true;
}

for (const root of document.querySelectorAll<HTMLElement>('[data-compare-two]')) {
  // Whatever fails, the links to all strategies stay.
  startTwo(root).catch(() => root.setAttribute('data-failed', ''));
}
