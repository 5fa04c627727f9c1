import { hook } from './nodes.ts';
import { loadPagefind, type PagefindResult, type SearchEngine } from './pagefind.ts';
import { foundNode } from './search-result.ts';

const pause = 200;
const pageSize = 10;

/** Full-text search. Newest strategies come first; what older ones say is listed under a heading of its own. */
function startSearch(root: HTMLElement): void {
  const form = hook(root, 'form') as HTMLFormElement;
  const input = hook(root, 'input[type=search]') as HTMLInputElement;
  const status = hook(root, '[data-search-status]');
  const newest = hook(root, '[data-search-results]');
  const olderSection = hook(root, '[data-search-older]');
  const older = hook(olderSection, 'ol');
  const more = hook(root, '[data-search-more]');
  const base = (root.dataset.base ?? '/').replace(/\/$/, '');

  let pagefind: Promise<SearchEngine> | undefined;
  let waiting: { readonly list: HTMLElement; readonly result: PagefindResult }[] = [];
  let asked = 0;
  const load = () => {
    pagefind ??= loadPagefind(base);
    return pagefind;
  };

  async function search(): Promise<void> {
    asked += 1;
    const turn = asked;
    const words = input.value.trim();
    remember();
    if (words === '') return clear('');
    try {
      const engine = await load();
      await engine.include(searched());
      const [first, second] = await Promise.all(
        ['newest', 'older'].map((edition) => engine.search(words, { filters: { ...chosen(), edition } })),
      );
      if (turn !== asked) return;
      const found = [first?.results ?? [], second?.results ?? []] as const;
      clear(countWords(found[0].length, found[1].length));
      waiting = [
        ...found[0].map((result) => ({ list: newest, result })),
        ...found[1].map((result) => ({ list: older, result })),
      ];
      await showMore(turn);
    } catch {
      pagefind = undefined;
      clear('The search could not be loaded. Use the lists below.');
    }
  }

  async function showMore(turn: number): Promise<HTMLElement | undefined> {
    const next = waiting.slice(0, pageSize);
    const data = await Promise.all(next.map(({ result }) => result.data()));
    if (turn !== asked) return undefined;
    waiting = waiting.slice(pageSize);
    const nodes = data.map((entry, i) => {
      const node = foundNode(entry);
      next[i]?.list.append(node);
      return node;
    });
    olderSection.hidden = older.childElementCount === 0;
    more.hidden = waiting.length === 0;
    return nodes[0];
  }

  function clear(message: string): void {
    waiting = [];
    newest.replaceChildren();
    older.replaceChildren();
    olderSection.hidden = true;
    more.hidden = true;
    status.textContent = message;
  }

  function chosen(): Readonly<Record<string, string>> {
    const filters = [...form.querySelectorAll('select')].filter((select) => select.value !== '');
    return Object.fromEntries(filters.map((select) => [select.name, select.value]));
  }

  /** The strategies of the chosen area, where each has an index of its own. */
  function searched(): readonly string[] {
    const chosen = [...form.querySelectorAll('option')].filter((option) => option.selected);
    return chosen.flatMap((option) => option.dataset.searched?.split(' ') ?? []);
  }

  /** Keeps the question in the address, so that it can be sent to a colleague. */
  function remember(): void {
    const query = new URLSearchParams(chosen());
    if (input.value.trim()) query.set('q', input.value.trim());
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
  }

  // Loading on first focus: the index is there by the time a word is typed.
  root.addEventListener('focusin', () => void load().catch(() => undefined), { once: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void search();
  });
  more.addEventListener('click', async () => {
    // The keyboard goes on where the new results begin.
    (await showMore(asked))?.querySelector('a')?.focus();
  });

  const asking = new URLSearchParams(location.search);
  input.value = asking.get('q') ?? '';
  for (const select of form.querySelectorAll('select')) {
    const value = asking.get(select.name);
    if (value && [...select.options].some((option) => option.value === value)) select.value = value;
  }
  if (input.value) void search();
}

function countWords(newest: number, older: number): string {
  const pages = newest + older;
  if (pages === 0) return 'No page has all these words. Try fewer or other words, or use the lists below.';
  const where = older > 0 ? `, ${older} of them in older strategies` : '';
  return `${pages} ${pages === 1 ? 'page' : 'pages'} found${where}.`;
}

for (const root of document.querySelectorAll<HTMLElement>('[data-search]')) startSearch(root);
