import type { ListProblem } from '#planner/list';
import type { ReadingView } from '#planner/reading';
import { rolesPath } from '#views/links';
import { today as readerToday, refreshTags } from './currency.ts';
import { hook } from './nodes.ts';
import { pause } from './pause.ts';
import { startArea } from './planner-area.ts';
import { type PlannerClient, startWorker } from './planner-calls.ts';
import { startColumns } from './planner-columns.ts';
import { createFileLoader } from './planner-files.ts';
import { startInput } from './planner-input.ts';
import { clearProblem, showProblem } from './planner-problem.ts';
import { startResults } from './planner-results.ts';
import { startTitles } from './planner-titles.ts';
import { addressesBelow } from './site-files.ts';

/** The steps of the planner on one page. Without it the page says what to do by hand. */
function startPlanner(root: HTMLElement): void {
  const to = addressesBelow(root.dataset.base);
  const load = createFileLoader(to);
  const steps = hook(root, '[data-planner-steps]');
  const status = hook(root, '[data-planner-status]');
  const bar = hook(root, '[data-planner-progress]');
  const meter = hook(bar, 'progress') as HTMLProgressElement;
  const review = hook(root, '[data-planner-review]');
  const resultStep = hook(root, '[data-planner-results]');
  const today = readerToday();

  const client: PlannerClient = startWorker((done, of) => {
    meter.max = of;
    meter.value = done;
  });
  const say = (words: string) => {
    status.textContent = words;
  };
  const results = startResults(resultStep, client, say);
  const titles = startTitles(review, client, { to, say, changed: results.refresh });
  let opened = Promise.resolve();
  let work = 0;

  /** Anything that takes time: shows that it goes on, lets it be cancelled, says when it failed. */
  async function busy(words: string, doing: () => Promise<void>): Promise<void> {
    work += 1;
    const own = work;
    say(words);
    meter.removeAttribute('value');
    bar.hidden = false;
    try {
      await doing();
    } catch {
      if (own === work) say('Something went wrong. Nothing was sent anywhere. Load the page again.');
    } finally {
      if (own === work) bar.hidden = true;
    }
  }

  const isCurrent = (own: number) => own === work;

  hook(bar, 'button').addEventListener('click', () => {
    work += 1;
    bar.hidden = true;
    void client.call('cancel');
    say('Cancelled.');
    hook(root, '[data-planner-list]').focus();
  });

  const columns = startColumns(
    review,
    (change) =>
      void busy('Reading the list again…', async () => show(await client.call('change', change), false)),
  );

  const input = startInput(root, {
    read: (source) =>
      void busy('Reading the list…', async () => {
        const own = work;
        clearProblem(root);
        await opened;
        const found =
          source === 'sample' ? await client.call('readSample') : await client.call('read', source);
        if (isCurrent(own)) await show(found, true);
      }),
    refuse: (problem) => showProblem(root, problem),
    isReady: () => area.chosen() !== undefined,
  });

  const area = startArea(root, (framework) => {
    root.dataset.rolePages = rolesPath(framework);
    opened = load(framework).then((files) => client.call('open', files, today));
    void busy('Loading the strategy…', async () => {
      const own = work;
      await opened;
      if (!isCurrent(own)) return;
      say('The strategy is loaded. From now on this page asks for nothing more.');
      root.dataset.ready = framework;
      if (!review.hidden) await match(false);
    });
  });

  async function show(found: ReadingView | ListProblem, moved: boolean): Promise<void> {
    if ('whatToDo' in found) {
      showProblem(root, found);
      say('');
      return;
    }
    columns.show(found);
    review.hidden = false;
    titles.hide();
    results.hide();
    if (found.uses.title === undefined) {
      say('Choose the column with the job titles.');
      columns.ask();
      return;
    }
    await match(moved);
  }

  async function match(moved: boolean): Promise<void> {
    const own = work;
    say('Looking up the job titles…');
    if (!(await client.call('match')) || !isCurrent(own)) return;
    await titles.show(0);
    await pause();
    await results.refresh();
    await pause();
    if (moved) hook(review, 'h2').focus();
  }

  hook(root, '[data-planner-without]').hidden = true;
  steps.hidden = false;
  input.enable();
  area.start();
  refreshTags(document);
}

for (const root of document.querySelectorAll<HTMLElement>('[data-planner]')) {
  try {
    startPlanner(root);
  } catch {
    // Whatever fails, what can be done by hand stays.
    root.setAttribute('data-failed', '');
  }
}
