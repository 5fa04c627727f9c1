import type { FileFormat, MadeFile } from '#planner/files';
import type { ResultRow } from '#planner/result-row';
import { element, hook } from './nodes.ts';
import { pagerNodes } from './pager.ts';
import { pause } from './pause.ts';
import type { PlannerClient } from './planner-calls.ts';
import { resultRow } from './planner-result-row.ts';
import { showStrategy } from './planner-strategy.ts';
import { showTotals } from './planner-totals.ts';

const size = 50;
const atOnce = 10;
// A browser can lay out this many rows for paper without stopping for long.
const mostOnPaper = 1_000;

/** The results: totals, one row for each person, and the same as files. */
export function startResults(
  part: HTMLElement,
  client: PlannerClient,
  say: (words: string) => void,
): { readonly refresh: () => Promise<void>; readonly hide: () => void } {
  const body = hook(part, '[data-planner-people] tbody');
  const pager = hook(part, '[data-planner-result-pager]');
  const tooMany = hook(part, '[data-planner-too-many]');

  let turn = 0;

  async function show(from: number): Promise<void> {
    turn += 1;
    const own = turn;
    const { items, total } = await client.call('results', from, size);
    if (own !== turn) return;
    await put(items, () => own === turn);
    pager.replaceChildren(
      ...pagerNodes('People', { from, size, total }, (to) => {
        void show(to).then(() => hook(part, '[data-planner-people]').focus());
      }),
    );
  }

  /** Puts rows into the table, some at a time, so that the page never stands still. */
  async function put(rows: readonly ResultRow[], isWanted: () => boolean): Promise<void> {
    body.replaceChildren();
    for (let from = 0; from < rows.length && isWanted(); from += atOnce) {
      body.append(...rows.slice(from, from + atOnce).map(resultRow));
      await pause();
    }
  }

  async function refresh(): Promise<void> {
    showTotals(part, await client.call('totals'));
    await pause();
    const about = await client.call('about');
    if (about) showStrategy(hook(part, '[data-planner-strategy]'), about);
    await show(0);
    part.hidden = false;
  }

  async function save(format: FileFormat): Promise<void> {
    say('Making the file…');
    const { name, type, content }: MadeFile = await client.call('file', format);
    const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
    element('a', { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    say(`The file ${name} is with your downloads. It was made in your browser.`);
  }

  /** All rows, not only those of this page, go on paper; then the page is as before. */
  async function print(): Promise<void> {
    const { items, total } = await client.call('results', 0, mostOnPaper);
    tooMany.hidden = total <= mostOnPaper;
    turn += 1;
    const own = turn;
    await put(items, () => own === turn);
    window.print();
    tooMany.hidden = true;
    await show(0);
  }

  for (const button of part.querySelectorAll<HTMLElement>('[data-planner-save]')) {
    button.addEventListener('click', () => {
      void save(button.dataset.plannerSave as FileFormat).catch(() => say('The file could not be made.'));
    });
  }
  hook(part, '[data-planner-print]').addEventListener('click', () => void print());

  return {
    refresh,
    hide() {
      part.hidden = true;
    },
  };
}
