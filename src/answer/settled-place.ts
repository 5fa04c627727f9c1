import type { Question } from '#model/framework';
import { askedQuestions, type PlacementRules } from './every-answer.ts';
import { nextQuestion } from './guided.ts';
import type { Person } from './person.ts';
import { type AudienceFit, type Placement, place } from './placement.ts';

/**
 * Where a person belongs, when no answer that is still open can change it: then it depends on nothing. A condition may be
 * open although all of its possible answers lead to the same group. `place` alone looks at one condition after the other
 * and cannot see that.
 *
 * Only a place that is the same for every combination of open answers is settled. The reasons stay all that may be true,
 * because nobody knows which of them is.
 */
export function settledPlace(
  rules: PlacementRules,
  catalogue: readonly Question[],
  person: Person,
): Placement {
  const before = place(rules, person);
  // A printed example settles the matter by itself, and the open answers only add what may be true besides.
  const isNamed = rules.audiences?.some(({ roleExamples }) =>
    roleExamples?.some(({ role }) => role === person.role),
  );
  if (before.kind === 'none' || before.possible.length === 0 || isNamed) return before;
  if (nextQuestion(rules, catalogue, person.answers, person.answersFrom)) return before;
  const filled = askedQuestions(rules, catalogue).flatMap(({ question, sets }) =>
    person.answers[question.id] === undefined && sets[0] ? [[question.id, sets[0]] as const] : [],
  );
  const after = place(rules, { ...person, answers: { ...Object.fromEntries(filled), ...person.answers } });
  if (after.kind !== 'allocated') return after;
  const known = [
    ...(before.kind === 'allocated' ? [...before.audiences, ...before.alsoFits] : []),
    ...before.possible,
  ];
  const asKnown = (fit: AudienceFit): AudienceFit => {
    const one = known.find(({ audience }) => audience.id === fit.audience.id) ?? fit;
    return { ...one, fit: 'matched' };
  };
  return {
    ...after,
    main: asKnown(after.main),
    audiences: after.audiences.map(asKnown),
    // A lower rung may or may not fit: which, depends on the answers that were filled in.
    alsoFits: before.kind === 'allocated' ? before.alsoFits : [],
  };
}
