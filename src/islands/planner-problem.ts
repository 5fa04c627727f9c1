import type { ListProblem } from '#planner/list';
import { errorSummary } from './error-summary.ts';
import { element, hook } from './nodes.ts';

/** Says above the steps why it does not go on, and what to do. */
export function showProblem(
  root: HTMLElement,
  { what, whatToDo }: ListProblem,
  target = '#planner-text',
): void {
  const focus = () => root.querySelector<HTMLElement>(target)?.focus();
  const summary = errorSummary(
    [{ message: what, field: target.replace('#', ''), focus }],
    element('p', {}, whatToDo),
  );
  hook(root, '[data-planner-problem]').replaceChildren(summary);
  summary.focus();
}

export function clearProblem(root: HTMLElement): void {
  hook(root, '[data-planner-problem]').replaceChildren();
}
