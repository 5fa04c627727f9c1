import { retrace, type Walk } from '#answer/guided-walk';
import type { Answers } from '#answer/person';
import { addressFor, readAddress } from '#views/guided-address';
import type { GuideData } from '#views/guided-form';
import { answerRows, knownAnswers, questionsOf } from './answer-list.ts';
import { refreshTags } from './currency.ts';
import { areaResults, resultAddress } from './guided-areas.ts';
import { hook } from './nodes.ts';
import {
  choose,
  chosenIn,
  clearError,
  fieldsOf,
  headingsFromLegends,
  keepApart,
  showError,
} from './question-form.ts';
import { addressesBelow, loadJson } from './site-files.ts';

const nothingChosen = 'Choose an answer. If you can’t tell, choose “Not sure”';

/** Asks one question at a time. Without it the page shows a key to go through step by step. */
async function startQuestions(root: HTMLElement): Promise<void> {
  const guided = hook(root, '[data-guided-form]');
  const form = hook(guided, 'form');
  const back = hook(guided, '[data-guided-back]');
  const soFar = hook(guided, '[data-guided-so-far]');
  const end = hook(root, '[data-guided-end]');
  const start = back.getAttribute('href') ?? '';
  const to = addressesBelow(root.dataset.base);
  const title = document.title;

  const guides = await loadJson<readonly GuideData[]>(root.dataset.source ?? '');
  const [only, ...others] = guides;
  const questions = questionsOf(guides);
  let asked: string | undefined;

  /** Shows what the address stands for: a question, or the end. */
  function show(moved: boolean): void {
    const { given, change } = read();
    const walk = retrace(guides, given);
    const question = change !== undefined && walk.answers[change] ? questions.get(change) : walk.next;
    if (!question) {
      finish(walk, moved);
      return;
    }
    if (asked) clearError(guided, fieldsOf(form, asked));
    asked = question.id;
    for (const fields of form.querySelectorAll<HTMLElement>('[data-question]')) {
      fields.hidden = fields.dataset.question !== asked;
    }
    const fields = fieldsOf(form, asked);
    choose(fields, given[asked] ?? []);
    back.setAttribute('href', backFrom(asked, walk, given));
    hook(soFar, 'h2').textContent = 'Your answers so far';
    form.after(soFar);
    list(walk.answers);
    document.title = `${question.label} – ${title}`;
    guided.hidden = false;
    end.hidden = true;
    if (moved) attend(hook(fields, 'h1'));
  }

  /** One area has a page for each end; several are listed here. */
  function finish(walk: Walk, moved: boolean): void {
    if (only && others.length === 0) {
      location.replace(to(resultAddress(only, walk.own[0] ?? {})));
      return;
    }
    end.replaceChildren(...areaResults(guides, walk.own, to), soFar);
    hook(soFar, 'h2').textContent = 'Your answers';
    list(walk.answers);
    document.title = `Your answers – ${title}`;
    guided.hidden = true;
    end.hidden = false;
    if (moved) attend(hook(end, 'h1'));
  }

  function goOn(): void {
    if (!asked) return;
    const fields = fieldsOf(form, asked);
    const chosen = chosenIn(fields);
    if (chosen.length === 0) {
      document.title = `Error: ${document.title.replace(/^Error: /, '')}`;
      showError(guided, fields, nothingChosen);
      return;
    }
    const given = { ...read().given, [asked]: chosen };
    // Who comes back finds the question with this answer.
    history.replaceState(null, '', addressFor(given, '?', asked));
    const walk = retrace(guides, given);
    if (!walk.next && only && others.length === 0) {
      location.assign(to(resultAddress(only, walk.own[0] ?? {})));
      return;
    }
    move(addressFor(given, '?'));
  }

  function move(address: string): void {
    history.pushState(null, '', address || location.pathname);
    show(true);
  }

  function read(): ReturnType<typeof readAddress> {
    const { given, change } = readAddress(location.search);
    return { given: knownAnswers(questions, given), change };
  }

  function list(answers: Answers): void {
    soFar.hidden = Object.keys(answers).length === 0;
    const rows = answerRows(questions, answers, (id) => addressFor(read().given, '?', id));
    hook(soFar, '[data-guided-answers]').replaceChildren(...rows);
  }

  /** The question before this one, with its answer; before the first the page on which the area is chosen. */
  function backFrom(question: string, walk: Walk, given: Answers): string {
    const order = Object.keys(walk.answers);
    const before = order.at(order.includes(question) ? order.indexOf(question) - 1 : -1);
    return before === undefined || order[0] === question ? start : addressFor(given, '?', before);
  }

  // A link from a result brings its answers behind a #, so that no server is told; from here on they are the query.
  if (location.hash.includes('=')) history.replaceState(null, '', location.hash.replace('#', '?'));
  headingsFromLegends(form);
  for (const fields of form.querySelectorAll<HTMLElement>('[data-question]')) keepApart(fields);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    goOn();
  });
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const address = link?.getAttribute('href');
    if (!address?.startsWith('?') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    move(address);
  });
  window.addEventListener('popstate', () => show(true));
  show(false);
  hook(root, '[data-guided-without]').hidden = true;
}

/** Moves to the top of a step and lets a screen reader read its heading. */
function attend(heading: HTMLElement): void {
  window.scrollTo(0, 0);
  heading.focus({ preventScroll: true });
}

for (const root of document.querySelectorAll<HTMLElement>('[data-guided-questions]')) {
  // Whatever fails, the key that works without this script stays.
  startQuestions(root).catch(() => root.setAttribute('data-failed', ''));
}
refreshTags(document);
