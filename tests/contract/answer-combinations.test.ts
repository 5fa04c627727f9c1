import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Combination, findCombination, type Goal } from '#checks/answer-combinations';
import type { Question } from '#model/framework';

const question = (id: string, multiple: boolean, answers: readonly string[]): Question => ({
  id,
  label: id,
  multiple,
  answers: answers.map((answer) => ({
    id: answer,
    label: answer,
    ...(multiple && answer === 'none' && { alone: true }),
  })),
});
const questions = [
  question('one', false, ['a', 'b', 'c']),
  question('two', false, ['a', 'b']),
  question('ticks', true, ['a', 'b', 'c', 'none']),
];

/** Every complete set of answers, written out: the slow way that needs no cleverness. */
function everyCombination(): Combination[] {
  return questions.reduce<Map<Question, readonly string[]>[]>(
    (combinations, asked) =>
      combinations.flatMap((so) => answerSets(asked).map((set) => new Map(so).set(asked, set))),
    [new Map()],
  );
}

function answerSets({ multiple, answers }: Question): string[][] {
  if (!multiple) return answers.map(({ id }) => [id]);
  const boxes = answers.filter(({ alone }) => !alone).map(({ id }) => id);
  const sets: string[][] = [[]];
  for (const id of boxes) sets.push(...sets.map((set) => [...set, id]));
  return [
    ...sets.filter((set) => set.length > 0),
    ...answers.filter(({ alone }) => alone).map(({ id }) => [id]),
  ];
}

/** Whether answers meet a goal; undefined while it hangs on a question that is not answered. */
function meets(goal: Goal, combination: Combination): boolean | undefined {
  if ('question' in goal) {
    const asked = questions.find(({ id }) => id === goal.question);
    const given = asked && combination.get(asked);
    return given && goal.is.some((answer) => given.includes(answer));
  }
  if ('not' in goal) {
    const inner = meets(goal.not, combination);
    return inner === undefined ? undefined : !inner;
  }
  const isAll = 'all' in goal || 'every' in goal;
  const parts =
    'all' in goal ? goal.all : 'any' in goal ? goal.any : 'every' in goal ? goal.every : goal.some;
  const truths = parts.map((part) => meets(part, combination));
  if (truths.includes(!isAll)) return !isAll;
  return truths.includes(undefined) ? undefined : isAll;
}

const leaf = fc.constantFrom(...questions).chain(({ id, answers }) =>
  fc
    .subarray(
      answers.map((answer) => answer.id),
      { minLength: 1 },
    )
    .map((is) => ({ question: id, is })),
);
const { goal } = fc.letrec<{ goal: Goal }>((tie) => ({
  goal: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    tie('goal').map((not) => ({ not })),
    fc.array(tie('goal'), { maxLength: 4 }).map((every) => ({ every })),
    fc.array(tie('goal'), { maxLength: 4 }).map((some) => ({ some })),
  ),
}));

describe('the search over all combinations of answers', () => {
  it('finds one exactly when writing out all of them finds one, and what it finds is one', () => {
    const all = everyCombination();
    expect(all).toHaveLength(3 * 2 * 8);
    fc.assert(
      fc.property(goal, (wanted) => {
        const found = findCombination(wanted, questions);
        const isPossible = all.some((combination) => meets(wanted, combination));
        expect(found.kind).toBe(isPossible ? 'found' : 'none');
        if (found.kind === 'found') expect(meets(wanted, found.combination)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves out questions whose answer does not matter', () => {
    const found = findCombination(
      {
        some: [
          { question: 'two', is: ['a'] },
          { question: 'one', is: ['a', 'b', 'c'] },
        ],
      },
      questions,
    );
    expect(
      found.kind === 'found' && [...found.combination].map(([{ id }, answers]) => [id, answers]),
    ).toEqual([['two', ['a']]]);
  });

  it('gives up on dozens of tick boxes rather than run for minutes', () => {
    const boxes = Array.from({ length: 40 }, (_, index) => `box-${index}`);
    const many = question('many', true, boxes);
    const every = boxes.map((box) => ({ question: 'many', is: [box] }));
    const start = performance.now();
    expect(findCombination({ not: { some: [{ all: every }] } }, [many])).toEqual({ kind: 'too-many' });
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
