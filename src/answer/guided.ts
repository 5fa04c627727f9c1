import type { Question } from '#model/framework';
import { askedQuestions, type PlacementRules } from './every-answer.ts';
import type { Answers, Person } from './person.ts';
import { type PlaceTable, placeTable, type TableQuestion } from './place-table.ts';
import { type Placement, place } from './placement.ts';

/**
 * The question to ask next, or undefined when nothing that is still open can change the place.
 * Only questions that matter are asked, the most decisive first: those of the highest rung that is still possible,
 * then of the functions (model.md §4). A question answered "not sure" counts as asked.
 */
export function nextQuestion(
  rules: PlacementRules,
  catalogue: readonly Question[],
  answers: Answers,
  answersFrom: Person['answersFrom'] = 'own',
): Question | undefined {
  const table = placeTable(rules, catalogue, answersFrom);
  const open = table.questions.filter(({ question }) => answers[question.id] === undefined);
  const mostDecisiveFirst = open.toSorted((a, b) => b.weight - a.weight);
  const from = table.numberOf(answers);
  return mostDecisiveFirst.find((asked) => matters(table, asked, open, from))?.question;
}

/**
 * The place of somebody who has answered every question that matters. What was not asked is filled in, because no
 * answer to it makes a difference: left open, it would show as "perhaps" what is already sure.
 */
export function guidedPlace(
  rules: PlacementRules,
  catalogue: readonly Question[],
  answers: Answers,
): Placement {
  const filled = askedQuestions(rules, catalogue).flatMap(({ question, sets }) =>
    answers[question.id] === undefined && sets[0] ? [[question.id, sets[0]] as const] : [],
  );
  return place(rules, { answers: { ...Object.fromEntries(filled), ...answers }, answersFrom: 'own' });
}

/**
 * Whether some answer to a question can change the place of the people with a number, whatever may be answered later.
 * Exact: all later answers are tried, in the kinds that differ to the kernel.
 */
function matters(
  { keyOf }: PlaceTable,
  asked: TableQuestion,
  open: readonly TableQuestion[],
  from: number,
): boolean {
  const later = open.filter((question) => question !== asked);
  const differs = (number: number, next: number): boolean => {
    const question = later[next];
    if (question) return kindsOf(question).some((kind) => differs(number + kind * question.step, next + 1));
    const [first = 0, ...others] = kindsOf(asked).map((kind) => number + kind * asked.step);
    return others.some((other) => keyOf(other) !== keyOf(first));
  };
  return differs(from, 0);
}

function kindsOf({ sets }: TableQuestion): readonly number[] {
  return sets.map((_, i) => i + 1);
}
