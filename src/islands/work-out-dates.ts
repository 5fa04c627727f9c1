import { dueDatesOf } from '#answer/due-dates';
import { type DatesAsked, datesQuery, readDates } from '#views/dates-address';
import { type DatesData, timingIn } from '#views/dates-data';
import { toDatesView } from '#views/dates-view';
import { rolePath } from '#views/links';
import { refreshTags, statusToday, today } from './currency.ts';
import { clearProblems, fillForm, showProblems } from './dates-form.ts';
import { datesResult } from './dates-result.ts';
import { hook } from './nodes.ts';
import { addressesBelow, loadJson } from './site-files.ts';

/** Works out the dates of one person from the address or the form. Without it the page shows how to count. */
async function startDates(root: HTMLElement): Promise<void> {
  const ask = hook(root, '[data-dates-ask]');
  const form = hook(ask, 'form');
  const result = hook(root, '[data-dates-result]');
  const rules = hook(root, '[data-dates-rules]');
  const change = hook(ask, '[data-dates-change]');
  const said = hook(root, '[data-dates-said]');
  const asks = (['start', 'trained'] as const).filter((basis) =>
    root.dataset.asks?.split(' ').includes(basis),
  );
  const to = addressesBelow(root.dataset.base);
  const data = await loadJson<DatesData>(root.dataset.source ?? '');
  const labels = new Map(
    [...form.querySelectorAll('option')].map((option) => [option.value, option.textContent ?? '']),
  );
  const isRole = (id: string) => id !== '' && labels.has(id) && timingIn(data, id) !== undefined;

  function read(query: string): DatesAsked {
    return readDates(query, isRole, asks, today());
  }

  /** Shows what the address asks for. */
  function show(moved: boolean): void {
    const asked = read(location.search);
    fillForm(form, asked);
    if (!asked.isAsked) {
      clearProblems(ask);
      reveal(false);
    } else answer(asked, moved);
  }

  function answer({ role, days, problems }: DatesAsked, moved: boolean): void {
    showProblems(ask, problems);
    reveal(problems.length === 0 && role !== undefined);
    if (role === undefined || problems.length > 0) return;
    const day = today();
    const view = toDatesView(data, dueDatesOf(timingIn(data, role) ?? [], days, day), days, day);
    const answerHref = to(rolePath(data.framework, role));
    const context = {
      data,
      role: { id: role, label: labels.get(role) ?? role },
      status: statusToday(data.status, data.turns),
      today: day,
      ...(location.protocol.startsWith('http') && { page: new URL(answerHref, location.href).href }),
    };
    result.setAttribute('aria-labelledby', 'your-dates');
    result.replaceChildren(...datesResult(view, context, answerHref, (words) => said.replaceChildren(words)));
    history.replaceState(null, '', datesQuery(role, days));
    if (moved) hook(result, 'h2').focus();
  }

  /** The result says of the reader's own rules all that the list of rules says of everybody's. */
  function reveal(isAnswered: boolean): void {
    result.hidden = !isAnswered;
    change.hidden = !isAnswered;
    rules.hidden = isAnswered;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!(form instanceof HTMLFormElement)) return;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) query.set(name, String(value));
    const asked = read(query.toString());
    if (asked.problems.length === 0) history.pushState(null, '', datesQuery(asked.role, asked.days));
    answer(asked, true);
  });
  window.addEventListener('popstate', () => show(true));
  ask.hidden = false;
  hook(root, '[data-dates-without]').hidden = true;
  show(false);
}

for (const root of document.querySelectorAll<HTMLElement>('[data-dates]')) {
  // Whatever fails, the rules and how to count them stay.
  startDates(root).catch(() => root.setAttribute('data-failed', ''));
}
refreshTags(document);
