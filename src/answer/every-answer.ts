import type { Criterion, Framework, Question } from '#model/framework';
import type { OfferRules } from './open-offer.ts';
import type { Answers } from './person.ts';

/** What decides a place; a browser loads only this. */
export type PlacementRules = Pick<Framework, 'audiences' | 'outcomes' | 'questions'> &
  OfferRules & {
    readonly allocation: Pick<Framework['allocation'], 'straddleRule'>;
  };

/** A question that a framework asks, with one set of answers for each way in which the answer can differ to it. */
export interface AskedQuestion {
  readonly question: Question;
  readonly sets: readonly (readonly string[])[];
  /** Which of these sets a given one is like, to the kernel. */
  readonly kindOf: (given: readonly string[]) => number;
}

/** Every set of answers that can be given to one question: one choice, or each combination of ticked boxes. */
export function answerSets(question: Question): readonly (readonly string[])[] {
  if (!question.multiple) return question.answers.map((a) => [a.id]);
  const together = question.answers.filter((a) => !a.alone).map((a) => a.id);
  const sets: string[][] = [[]];
  for (const id of together) sets.push(...sets.map((set) => [...set, id]));
  const alone = question.answers.filter((a) => a.alone).map((a) => [a.id]);
  return [...sets.filter((set) => set.length > 0), ...alone];
}

// A walk over all answers asks this at every step, and trying every combination of ticks takes most of its time.
const known = new WeakMap<PlacementRules, WeakMap<readonly Question[], readonly AskedQuestion[]>>();

/**
 * The questions whose answers can matter to a place, in the order of the catalogue, the framework's own last.
 * Sets of answers that hit the same conditions are one and the same to the kernel, so each kind stands once:
 * the product of all kinds stays small and exact.
 */
export function askedQuestions(
  rules: PlacementRules,
  catalogue: readonly Question[],
): readonly AskedQuestion[] {
  const ofRules = known.get(rules) ?? new WeakMap<readonly Question[], readonly AskedQuestion[]>();
  known.set(rules, ofRules);
  const asked = ofRules.get(catalogue) ?? findAskedQuestions(rules, catalogue);
  ofRules.set(catalogue, asked);
  return asked;
}

function findAskedQuestions(rules: PlacementRules, catalogue: readonly Question[]): readonly AskedQuestion[] {
  const asked = listsAsked(rules);
  return [...catalogue, ...(rules.questions ?? [])].flatMap((question): AskedQuestion[] => {
    const lists = asked.get(question.id);
    if (!lists) return [];
    const kinds = new Map<string, readonly string[]>();
    const hitsOf = (set: readonly string[]) =>
      lists.map((list) => (list.some((a) => set.includes(a)) ? '1' : '0')).join('');
    for (const set of answerSets(question)) {
      const hits = hitsOf(set);
      if (!kinds.has(hits)) kinds.set(hits, set);
    }
    const places = [...kinds.keys()];
    return [{ question, sets: [...kinds.values()], kindOf: (given) => places.indexOf(hitsOf(given)) }];
  });
}

/** The answer lists (`is`) that conditions ask of each question. */
function listsAsked(rules: PlacementRules): ReadonlyMap<string, readonly (readonly string[])[]> {
  const asked = new Map<string, (readonly string[])[]>();
  const visit = (criterion: Criterion): void => {
    if ('all' in criterion) criterion.all.forEach(visit);
    else if ('any' in criterion) criterion.any.forEach(visit);
    else asked.set(criterion.question, [...(asked.get(criterion.question) ?? []), criterion.is]);
  };
  for (const audience of rules.audiences ?? []) for (const way of audience.ways ?? []) visit(way.when);
  for (const outcome of rules.outcomes ?? []) if (outcome.when) visit(outcome.when);
  // Residents are in a group only where a condition names them, so they differ from everybody else even where none does.
  if (rules.audiences?.some(({ ways }) => ways)) visit({ question: 'connection', is: ['resident'] });
  return asked;
}

/** One person for each way in which answers can differ for this framework, open answers included. */
export function* everyAnswer(rules: PlacementRules, catalogue: readonly Question[]): Generator<Answers> {
  yield* combine(askedQuestions(rules, catalogue), 0, {});
}

function* combine(asked: readonly AskedQuestion[], from: number, answers: Answers): Generator<Answers> {
  const next = asked[from];
  if (!next) {
    yield answers;
    return;
  }
  for (const set of [undefined, ...next.sets]) {
    yield* combine(asked, from + 1, set === undefined ? answers : { ...answers, [next.question.id]: set });
  }
}
