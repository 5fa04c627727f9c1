import type { Answers } from '#answer/person';
import type { Criterion, Framework, Question } from '#model/framework';

/** The answer lists (`is`) that a framework asks of each question: all that can make a difference to a person's place. */
function listsAsked(framework: Framework): ReadonlyMap<string, readonly (readonly string[])[]> {
  const asked = new Map<string, (readonly string[])[]>();
  const visit = (criterion: Criterion): void => {
    if ('all' in criterion) criterion.all.forEach(visit);
    else if ('any' in criterion) criterion.any.forEach(visit);
    else asked.set(criterion.question, [...(asked.get(criterion.question) ?? []), criterion.is]);
  };
  for (const audience of framework.audiences ?? []) for (const way of audience.ways ?? []) visit(way.when);
  for (const outcome of framework.outcomes ?? []) if (outcome.when) visit(outcome.when);
  return asked;
}

/** Every set of answers that can be given to one question: one choice, or each combination of ticked boxes. */
export function answerSets(question: Question): readonly (readonly string[])[] {
  if (!question.multiple) return question.answers.map((a) => [a.id]);
  const together = question.answers.filter((a) => !a.alone).map((a) => a.id);
  const sets: string[][] = [[]];
  for (const id of together) sets.push(...sets.map((set) => [...set, id]));
  return [
    ...sets.filter((set) => set.length > 0),
    ...question.answers.filter((a) => a.alone).map((a) => [a.id]),
  ];
}

/**
 * One person for each way in which answers can differ for this framework, open answers included.
 * Sets of answers that hit the same lists are the same person to the kernel, so one of each is enough; this keeps
 * the product exact and small.
 */
export function* everyAnswer(framework: Framework, questions: readonly Question[]): Generator<Answers> {
  const asked = [...listsAsked(framework)].map(([id, lists]) => {
    const question = questions.find((q) => q.id === id) ?? framework.questions?.find((q) => q.id === id);
    const kinds = new Map<string, readonly string[]>();
    for (const set of question ? answerSets(question) : []) {
      const hits = lists.map((list) => (list.some((a) => set.includes(a)) ? '1' : '0')).join('');
      if (!kinds.has(hits)) kinds.set(hits, set);
    }
    return { id, sets: [undefined, ...kinds.values()] };
  });
  yield* combine(asked, 0, {});
}

function* combine(
  asked: readonly { readonly id: string; readonly sets: readonly (readonly string[] | undefined)[] }[],
  from: number,
  answers: Answers,
): Generator<Answers> {
  const next = asked[from];
  if (!next) {
    yield answers;
    return;
  }
  for (const set of next.sets) {
    yield* combine(asked, from + 1, set === undefined ? answers : { ...answers, [next.id]: set });
  }
}
