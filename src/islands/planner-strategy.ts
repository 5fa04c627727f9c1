import type { StrategyNote } from '#planner/strategy-note';
import { element } from './nodes.ts';

/** Over the results: where they are from, how far that still holds, and what it does not say. */
export function showStrategy(
  part: HTMLElement,
  {
    strategy,
    status,
    isCurrent,
    sentence,
    notStated,
    rightsNotice,
  }: StrategyNote & { readonly notStated: string },
): void {
  // What is still to come says so itself.
  const words =
    isCurrent || status.startsWith('Begins')
      ? sentence
      : `${sentence} It may no longer hold. Ask your safeguarding lead which rules apply now.`;
  part.replaceChildren(
    element(
      'p',
      {},
      element('strong', {}, strategy),
      ' ',
      element('span', { class: isCurrent ? 'tag' : 'tag warn' }, status),
    ),
    element('p', {}, words),
    ...(notStated === ''
      ? []
      : [element('p', {}, `This strategy does not say anything about: ${notStated.toLowerCase()}.`)]),
    ...(rightsNotice === undefined ? [] : [element('p', {}, rightsNotice)]),
  );
}
