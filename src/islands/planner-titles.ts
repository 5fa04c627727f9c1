import type { Progress } from '#planner/session-calls';
import type { TitleView } from '#planner/titles';
import { element, hook } from './nodes.ts';
import { pagerNodes } from './pager.ts';
import { pause } from './pause.ts';
import type { PlannerClient } from './planner-calls.ts';
import { choosePanel } from './planner-choose.ts';

const size = 25;
const atOnce = 12;

interface TitleActions {
  readonly to: (path: string) => string;
  readonly say: (words: string) => void;
  /** Called after each decision. */
  readonly changed: () => Promise<void>;
}

/** The table of job titles: what each is taken for, and everything to change it. */
export function startTitles(
  review: HTMLElement,
  client: PlannerClient,
  { to, say, changed }: TitleActions,
): { readonly show: (from: number) => Promise<void>; readonly hide: () => void } {
  const part = hook(review, '[data-planner-titles]');
  const body = hook(part, 'tbody');
  const count = hook(part, '[data-planner-count]');
  const pager = hook(part, '[data-planner-pager]');
  const accept = hook(part, '[data-planner-accept]') as HTMLButtonElement;
  let shown: readonly TitleView[] = [];
  let start = 0;
  let turn = 0;

  async function show(from: number): Promise<void> {
    turn += 1;
    const own = turn;
    const { items, total } = await client.call('titles', from, size);
    if (own !== turn) return;
    start = from;
    shown = items;
    const rows = items.map((view, i) => titleRow(view, i));
    body.replaceChildren(...rows.slice(0, atOnce));
    await pause();
    if (own !== turn) return;
    body.append(...rows.slice(atOnce));
    pager.replaceChildren(
      ...pagerNodes('Titles', { from, size, total }, (to) => void show(to).then(() => part.focus())),
    );
    const likely = items.filter(isLikely).length;
    accept.hidden = likely === 0;
    accept.textContent =
      likely === 1
        ? 'Confirm the likely role on this page'
        : `Confirm the ${likely} likely roles on this page`;
    part.hidden = false;
    tell(await client.call('progress'));
  }

  function tell({ titles, openTitles, openPeople, people }: Progress): void {
    const number = (n: number) => n.toLocaleString('en-GB');
    const words =
      openTitles === 0
        ? `All ${number(titles)} job titles of ${number(people)} people are decided.`
        : `${number(openTitles)} of ${number(titles)} job titles still need you. They stand for ${number(openPeople)} of ${number(people)} people.`;
    count.textContent = words;
    say(words);
  }

  async function decided(focusOn: string): Promise<void> {
    await show(start);
    await changed();
    const row = [...body.querySelectorAll<HTMLElement>('[data-title]')].find(
      ({ dataset }) => dataset.title === focusOn,
    );
    row?.querySelector<HTMLElement>('[data-change]')?.focus();
  }

  function titleRow(view: TitleView, at: number): HTMLTableRowElement {
    const row = element(
      'tr',
      { 'data-title': view.key, class: view.decision ? 'decided' : 'undecided' },
      element('th', { scope: 'row' }, view.title),
      element('td', { 'data-label': 'People' }, String(view.people)),
      element('td', { 'data-label': 'Role' }, ...roleWords(view)),
      element('td', { 'data-label': 'Group' }, ...groupWords(view)),
      element('td', {}, ...buttons(view, at)),
    );
    return row;
  }

  function buttons(view: TitleView, at: number): readonly HTMLElement[] {
    const [first] = view.candidates;
    const about = element('span', { class: 'govuk-visually-hidden' }, ` for ${view.title}`);
    const change = element(
      'button',
      { type: 'button', class: 'link', 'data-change': '', 'aria-expanded': 'false' },
      view.decision ? 'Change' : 'Choose',
      about,
    );
    change.addEventListener('click', () => toggle(view, at, change));
    if (!isLikely(view) || !first) return [change];
    const yes = element(
      'button',
      { type: 'button', class: 'link', 'data-yes': '' },
      'Yes',
      element('span', { class: 'govuk-visually-hidden' }, `, ${view.title} is ${first.label}`),
    );
    yes.addEventListener('click', () => {
      void client
        .call('decide', [view.key], { kind: 'role', role: first.role, by: 'person' })
        .then(() => decided(view.key));
    });
    return [yes, change];
  }

  /** Opens the ways to decide below the row, or closes them. */
  function toggle(view: TitleView, at: number, button: HTMLElement): void {
    const open = button.getAttribute('aria-expanded') === 'true';
    for (const panel of body.querySelectorAll('tr.panel')) panel.remove();
    for (const other of body.querySelectorAll('[data-change]')) other.setAttribute('aria-expanded', 'false');
    if (open) return;
    button.setAttribute('aria-expanded', 'true');
    const panel = choosePanel(view, at, client, to, {
      decided: () => decided(view.key),
      closed: () => {
        row.remove();
        button.setAttribute('aria-expanded', 'false');
        button.focus();
      },
    });
    const row = element('tr', { class: 'panel' }, element('td', { colspan: '5' }, panel));
    body.querySelectorAll<HTMLElement>('tr')[at]?.after(row);
    panel.querySelector<HTMLElement>('input')?.focus({ preventScroll: false });
  }

  accept.addEventListener('click', () => {
    void client
      .call(
        'acceptLikely',
        shown.map(({ key }) => key),
      )
      .then(() => show(start))
      .then(changed)
      .then(() => part.focus());
  });

  return {
    show,
    hide() {
      part.hidden = true;
    },
  };
}

function isLikely({ decision, candidates }: TitleView): boolean {
  return decision === undefined && candidates[0]?.likely === true;
}

function roleWords({ decision, outcome, candidates, match }: TitleView): readonly (HTMLElement | string)[] {
  if (decision?.kind === 'left-out') return ['Left out by you'];
  if (decision && outcome) {
    const how =
      decision.kind === 'role' && decision.by === 'title'
        ? 'The title is a name of this role'
        : decision.kind === 'role'
          ? 'Chosen by you'
          : 'Questions answered by you';
    return [outcome.label, element('span', { class: 'how' }, how), ...note(outcome)];
  }
  const [first, ...others] = candidates;
  if (match === 'unknown' || !first) return [element('span', { class: 'tag warn' }, 'Not found')];
  if (first.likely) {
    return [
      element('span', { class: 'tag warn' }, 'Is it this?'),
      ` ${first.label}`,
      element('span', { class: 'how' }, first.alias ? `Also called “${first.alias}”` : first.family),
      ...note(first),
    ];
  }
  return [
    element('span', { class: 'tag warn' }, 'Choose'),
    ` ${first.label}${others.length > 0 ? ` or ${others.length === 1 ? 'one other' : `${others.length} others`}` : '?'}`,
    ...note(first),
  ];
}

/** That a job has its name from the law of another nation: a title word for word would be taken for it unseen. */
function note({ elsewhere }: { readonly elsewhere?: string | undefined }): readonly HTMLElement[] {
  return elsewhere === undefined ? [] : [element('span', { class: 'how' }, elsewhere)];
}

function groupWords({ outcome, decision }: TitleView): readonly (HTMLElement | string)[] {
  if (!decision || !outcome) return ['–'];
  const { headline, basis, basisWords } = outcome;
  return [headline, ' ', element('span', { class: `tag ${basis}`, 'data-basis': basis }, basisWords)];
}
