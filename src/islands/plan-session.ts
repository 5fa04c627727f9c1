import { sessionDataPath } from '#views/links';
import { readSession, type SessionAsked, sessionQuery } from '#views/session-address';
import type { SessionData, SessionTraining } from '#views/session-data';
import { toSessionSheet } from '#views/session-sheet';
import { clearProblem, fillChoices, optionsOf, queryOf, showProblem } from './choice-form.ts';
import { refreshTags } from './currency.ts';
import { element, hook } from './nodes.ts';
import { sessionResult } from './session-result.ts';
import { addressesBelow, loadJson } from './site-files.ts';

/** Makes the plan of a session. Without it the page leads to the checklist of each strategy. */
async function startPlanner(root: HTMLElement): Promise<void> {
  const ask = hook(root, '[data-session-ask]');
  const form = hook(ask, 'form');
  const result = hook(root, '[data-session-result]');
  const to = addressesBelow(root.dataset.base);
  const strategies = optionsOf(form, 'framework');
  const loaded = new Map<string, Promise<SessionData>>();
  let asking = 0;

  function read(query: string): SessionAsked {
    return readSession(query, (id) => strategies.has(id));
  }

  function load(framework: string): Promise<SessionData> {
    const found = loaded.get(framework) ?? loadJson<SessionData>(to(sessionDataPath(framework)));
    loaded.set(framework, found);
    return found;
  }

  /** Groups and levels differ from strategy to strategy. Gives the data, or nothing if another choice came between. */
  async function offer(framework: string | undefined): Promise<SessionData | undefined> {
    asking += 1;
    const mine = asking;
    const data = framework === undefined ? undefined : await load(framework);
    if (mine !== asking) return undefined;
    offerIn('audience', data?.audiences ?? []);
    offerIn('level', data?.levels ?? []);
    return data;
  }

  function offerIn(id: string, items: readonly SessionTraining[]): void {
    const select = hook(form, `#${id}`);
    const [none] = select.querySelectorAll('option');
    if (none)
      select.replaceChildren(none, ...items.map((item) => element('option', { value: item.id }, item.label)));
    // A strategy without levels has nothing to choose here.
    hook(form, `[data-group="${id}"]`).hidden = items.length === 0;
  }

  async function show(asked: SessionAsked, moved: boolean): Promise<void> {
    const { framework, audience, level, length } = asked;
    clearProblem(ask);
    const data = await offer(framework);
    if (framework !== undefined && !data) return;
    fillChoices(form, { framework, audience, level, length });
    result.hidden = !asked.isAsked || !data;
    if (!asked.isAsked) return;
    if (!data) {
      showProblem(ask, { field: 'framework', message: 'Choose a strategy' });
      return;
    }
    result.replaceChildren(...sessionResult(toSessionSheet(data, asked), data));
    refreshTags(result);
    if (moved) hook(result, 'h2').focus();
  }

  const fail = () => {
    root.setAttribute('data-failed', '');
    hook(root, '[data-session-without]').hidden = false;
  };

  form.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLSelectElement) || event.target.id !== 'framework') return;
    offer(event.target.value || undefined).catch(fail);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const asked = read(queryOf(form));
    if (asked.framework !== undefined) history.pushState(null, '', sessionQuery(asked));
    show(asked, true).catch(fail);
  });
  window.addEventListener('popstate', () => {
    show(read(location.search), true).catch(fail);
  });

  await show(read(location.search), false);
  ask.hidden = false;
  hook(root, '[data-session-without]').hidden = true;
}

for (const root of document.querySelectorAll<HTMLElement>('[data-session-planner]')) {
  // Whatever fails, the checklists of all strategies stay.
  startPlanner(root).catch(() => root.setAttribute('data-failed', ''));
}
