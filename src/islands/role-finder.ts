import type { Found } from '#finder/create-finder';
import type { LearnedModel } from '#finder/learned-model';
import type { PackedIndex } from '#finder/packed-index';
import { createStagedFinder, type StagedFinder } from '#finder/staged-finder';
import type { AreaAnswers } from '#views/finder-data';
import { refreshTags } from './currency.ts';
import { countWords, resultNode, wayOnNodes } from './finder-results.ts';
import { element, hook } from './nodes.ts';
import { addressesBelow, loadJson } from './site-files.ts';

const pause = 150;

/** Answers while somebody types. Without it the form leads to /find/, which lists all roles. */
function startFinder(root: HTMLElement): void {
  const input = hook(root, 'input[type=search]') as HTMLInputElement;
  // A site of one area does not ask for it.
  const select = hook(root, '[name=area]') as HTMLSelectElement | HTMLInputElement;
  const form = hook(root, 'form') as HTMLFormElement;
  const status = hook(root, '[data-finder-status]');
  const results = hook(root, '[data-finder-results]');
  const noMatch = hook(root, '[data-no-match]');
  const worry = hook(root, '[data-worry]');
  const waysOnAtFirst = [...noMatch.querySelectorAll('[data-way-on]')];
  const to = addressesBelow(root.dataset.base);
  const ownPage = location.pathname === new URL(form.action).pathname;

  let finder: Promise<StagedFinder> | undefined;
  const areas = new Map<string, Promise<AreaAnswers>>();
  const loadFinder = () => {
    finder ??= loadJson<PackedIndex>(to('/data/finder.json')).then((packed) =>
      createStagedFinder(packed, () => loadJson<LearnedModel>(to('/data/finder-learned.json'))),
    );
    return finder;
  };
  const loadArea = (id: string) => {
    const loading = areas.get(id) ?? loadJson<AreaAnswers>(to(`/data/finder/${id}.json`));
    areas.set(id, loading);
    return loading;
  };

  let asked = 0;
  async function answer(): Promise<void> {
    asked += 1;
    const turn = asked;
    const query = input.value;
    try {
      const ready = await loadFinder();
      const found = await ready.find(query);
      // "Teacher in Hackney" is a question about Hackney, whatever else is chosen: no area answers for another. Help
      // needs none.
      const area = found.kind === 'worry' ? '' : (ready.areaIn(query) ?? select.value);
      const answers = area ? await loadArea(area) : undefined;
      // Answers of another build would stand beside the wrong roles.
      if (answers && answers.stamp !== ready.stamp) throw new Error('The data are of two builds.');
      // A later question may have been answered meanwhile.
      if (turn !== asked) return;
      show(found, answers);
      if (ownPage) remember(query, found);
    } catch {
      if (turn !== asked) return;
      finder = undefined;
      areas.clear();
      show({ kind: 'empty' }, undefined);
      status.replaceChildren(
        'The finder could not be loaded. ',
        element('a', { href: to('/roles/') }, 'See all roles from A to Z'),
        '. Worried about someone? ',
        element('a', { href: to('/worried/') }, 'Get help now'),
        '.',
      );
    }
  }

  function show(found: Found, area: AreaAnswers | undefined): void {
    const candidates = found.kind === 'matches' ? found.candidates : [];
    results.replaceChildren(...candidates.map((candidate) => resultNode(candidate, area, to)));
    noMatch.hidden = found.kind !== 'none';
    worry.hidden = found.kind !== 'worry';
    showWaysOn(area);
    status.textContent = {
      matches: countWords(candidates, area),
      none: 'No role matches. See below what you can do.',
      worry: 'Are you worried about someone? See below who can help.',
      empty: '',
    }[found.kind];
  }

  /** The ways on of an area; without one, those with which the page came. */
  function showWaysOn(area: AreaAnswers | undefined): void {
    const [first, ...others] = noMatch.querySelectorAll('[data-way-on]');
    for (const other of others) other.remove();
    first?.replaceWith(...(area ? wayOnNodes(area.waysOn, to) : waysOnAtFirst));
  }

  /** Keeps the question in the address, so that it can be sent to a colleague; a worry is never kept. */
  function remember(query: string, { kind }: Found): void {
    const kept = new URLSearchParams();
    if (select.value) kept.set('area', select.value);
    if (query.trim() && kind !== 'worry') kept.set('q', query);
    const search = kept.toString();
    history.replaceState(null, '', search ? `?${search}` : location.pathname);
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(answer, pause);
  };
  // Loading on first focus: the answer is there by the time a word is typed.
  root.addEventListener('focusin', () => void loadFinder().catch(() => undefined), { once: true });
  input.addEventListener('input', soon);
  select.addEventListener('change', soon);
  form.addEventListener('submit', (event) => {
    if (!ownPage) return;
    event.preventDefault();
    clearTimeout(timer);
    void answer();
  });

  const asking = new URLSearchParams(location.search);
  const area = asking.get('area');
  const options = 'options' in select ? [...select.options] : [];
  if (ownPage && area && options.some((option) => option.value === area)) select.value = area;
  if (ownPage && asking.has('q')) input.value = asking.get('q') ?? '';
  if (input.value) void answer();
}

for (const root of document.querySelectorAll<HTMLElement>('[data-role-finder]')) startFinder(root);
refreshTags(document);
