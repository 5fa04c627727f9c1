import { type Answer, answerIn } from '#answer/answer';
import type { GuidedEnd } from '#answer/guided-ends';
import type { Framework } from '#model/framework';
import { timingForAll } from './audience-answer.ts';

/**
 * What a framework says to everybody whose answers lead to one end. What only some of them have is one that may hold:
 * the page is shared, so it must be right for each of them.
 */
export function answerAtEnd(framework: Framework, end: GuidedEnd, asOf: string): Answer {
  const answers = end.walks.map((walk) =>
    answerIn(framework, { answers: walk, answersFrom: 'own' }, end.placement, asOf),
  );
  const [first] = answers;
  if (!first) throw new TypeError(`Nobody reaches the end ${end.key}.`);
  return {
    ...first,
    training: trainingForAll(framework, answers),
    timing: timingForAll(answers),
    sectorStandards: forAll(
      answers.map((a) => a.sectorStandards),
      ({ standard }) => standard.id,
    ),
    designations: forAll(
      answers.map((a) => a.designations),
      ({ designation }) => designation.id,
    ),
  };
}

/** In the order of the framework's levels, as in the answer of one person; training of groups after them. */
function trainingForAll(framework: Framework, answers: readonly Answer[]): Answer['training'] {
  const found = forAll(
    answers.map((a) => a.training),
    (item) => (item.kind === 'level' ? `level ${item.level.id}` : `audience ${item.audience.id}`),
  );
  const levels = (framework.levels ?? []).map(({ id }) => id);
  const place = (item: Answer['training'][number]) =>
    item.kind === 'level' ? levels.indexOf(item.level.id) : levels.length;
  return found.toSorted((a, b) => place(a) - place(b));
}

/** Everything that anybody has, certain only where everybody certainly has it. */
function forAll<Item extends { readonly fit: 'matched' | 'possible' }>(
  lists: readonly (readonly Item[])[],
  idOf: (item: Item) => string,
): readonly Item[] {
  return [...Map.groupBy(lists.flat(), idOf).values()].flatMap((found): Item[] => {
    const [first] = found;
    if (!first) return [];
    const certain = found.length === lists.length && found.every((item) => item.fit === 'matched');
    return [{ ...first, fit: certain ? 'matched' : 'possible' }];
  });
}
