import { askForProblems, problemsFound, type ShownProblem, type ShownProblems } from './overlay-messages.ts';

const looks = `
  :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 99999; max-height: 50vh; overflow: auto;
    box-sizing: border-box; padding: 1rem 1.5rem 1.5rem; background: #fff; color: #0b0c0c; border-top: 6px solid #b3261e;
    font: 1rem/1.5 system-ui, sans-serif; box-shadow: 0 0 2rem rgb(0 0 0 / 40%); }
  :host([hidden]) { display: none; }
  h2 { margin: 0 0 .5rem; font-size: 1.25rem; }
  h3 { margin: 1rem 0 .25rem; font: bold 1rem ui-monospace, monospace; overflow-wrap: anywhere; }
  p { margin: .25rem 0; max-width: 45rem; }
  ol { margin: 0; padding: 0; list-style: none; }
  pre { margin: .5rem 0; padding: .5rem; overflow: auto; background: #f3f2f1; font: .875rem/1.5 ui-monospace, monospace; }
  button { float: right; font: inherit; padding: .25rem .75rem; }
  :focus-visible { outline: 3px solid #0b0c0c; outline-offset: 2px; }
`;

const panel = document.createElement('lanyard-problems');
panel.hidden = true;
panel.setAttribute('role', 'region');
panel.setAttribute('aria-label', 'Problems in the files');
const root = panel.attachShadow({ mode: 'open' });
const style = document.createElement('style');
style.textContent = looks;
const hide = make('button', 'Hide');
hide.setAttribute('type', 'button');
hide.addEventListener('click', () => {
  panel.hidden = true;
});
// Present from the start, so that a screen reader says it when it fills.
const heading = make('h2', '');
heading.setAttribute('role', 'status');
const list = make('ol');
root.append(style, hide, heading, list);
document.body.append(panel);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') panel.hidden = true;
});

/** Shows what is wrong over the lower part of the page, which stays readable and usable. */
function show({ summary, problems }: ShownProblems): void {
  panel.hidden = problems.length === 0;
  heading.textContent = problems.length === 0 ? '' : `${summary}. This is the last good page.`;
  list.replaceChildren(...problems.map(itemFor));
}

function itemFor({ place, rule, message, frame, hint }: ShownProblem): HTMLElement {
  const item = make('li');
  item.append(make('h3', place), make('p', message));
  if (frame) item.append(make('pre', frame));
  item.append(make('p', hint), make('p', `Rule: ${rule}`));
  return item;
}

function make(name: string, text?: string): HTMLElement {
  const element = document.createElement(name);
  if (text !== undefined) element.textContent = text;
  return element;
}

import.meta.hot?.on(problemsFound, show);
import.meta.hot?.send(askForProblems, { since: performance.timeOrigin });
