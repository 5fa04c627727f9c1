import { type Answer, answerIn } from '#answer/answer';
import type { GuidedEnd } from '#answer/guided-ends';
import type { Answers } from '#answer/person';
import { rankOf, surestFirst, type TrainingItem } from '#answer/training';
import type { Framework } from '#model/framework';
import { timingForAll } from './audience-answer.ts';

/**
 * What a framework says to everybody whose answers lead to one end. What only some of them have is one that may hold:
 * the page is shared, so it must be right for each of them.
 */
export function answerAtEnd(framework: Framework, end: GuidedEnd, asOf: string): Answer {
  const answers = differentAnswers(end.walks, (walk) =>
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

/**
 * What people who answered differently are told, each answer once. Most questions matter to the place alone, which is
 * settled: who gave the same to all that was asked for one answer is told the same, so it need not be worked out again.
 */
function differentAnswers(
  walks: readonly Answers[],
  answerFor: (walk: Answers) => Answer,
): readonly Answer[] {
  const told: ReadonlyMap<string, string>[] = [];
  return walks.flatMap((walk) => {
    if (told.some((asked) => [...asked].every(([question, given]) => String(walk[question]) === given)))
      return [];
    const asked = new Map<string, string>();
    const answer = answerFor(watched(walk, asked));
    told.push(asked);
    return [answer];
  });
}

/** Answers that note in `asked` which of them are read, and what they are. */
function watched(walk: Answers, asked: Map<string, string>): Answers {
  const note = (question: string) => asked.set(question, String(walk[question]));
  return new Proxy(walk, {
    get(_, question: string) {
      note(question);
      return walk[question];
    },
    has(_, question: string) {
      note(question);
      return question in walk;
    },
    ownKeys() {
      throw new TypeError('Answers are read by their question, not all together.');
    },
  });
}

/** In the order of the framework's levels, as in the answer of one person; training of groups after them. */
function trainingForAll(framework: Framework, answers: readonly Answer[]): Answer['training'] {
  const lists = answers.map((a) => a.training);
  const found = forAll(lists, wordsOf, (item) =>
    lists.every((list) => list.some((own) => stands(item, own))),
  );
  const levels = (framework.levels ?? []).map(({ id }) => id);
  const place = (item: TrainingItem) =>
    item.kind === 'level' ? levels.indexOf(item.level.id) : levels.length;
  return found.toSorted(
    (a, b) => place(a) - place(b) || (a.kind === 'level' && b.kind === 'level' ? surestFirst(a, b) : 0),
  );
}

/** What makes one piece of training another: some of the readers may have to have a level that others may choose. */
function wordsOf(item: TrainingItem): string {
  if (item.kind === 'audience') return `audience ${item.audience.id}`;
  return `level ${item.level.id} ${item.strength} ${item.condition ?? ''}`;
}

/** Whether an item is certain for whoever has another: it is the same, or they have the level at least as strongly. */
function stands(item: TrainingItem, own: TrainingItem): boolean {
  if (own.fit !== 'matched') return false;
  if (item.kind === 'audience' || own.kind === 'audience') return wordsOf(item) === wordsOf(own);
  if (item.condition !== undefined) return wordsOf(item) === wordsOf(own);
  return item.level.id === own.level.id && rankOf[own.strength] <= rankOf[item.strength];
}

/** Everything that anybody has, certain only where everybody certainly has it. */
function forAll<Item extends { readonly fit: 'matched' | 'possible' }>(
  lists: readonly (readonly Item[])[],
  idOf: (item: Item) => string,
  isCertain = (_: Item, found: readonly Item[]) =>
    found.length === lists.length && found.every((item) => item.fit === 'matched'),
): readonly Item[] {
  return [...Map.groupBy(lists.flat(), idOf).values()].flatMap((found): Item[] => {
    const [first] = found;
    if (!first) return [];
    return [{ ...first, fit: isCertain(first, found) ? 'matched' : 'possible' }];
  });
}
