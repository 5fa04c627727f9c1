import type { Question } from '#model/framework';
import { type AskedQuestion, askedQuestions, type PlacementRules } from './every-answer.ts';
import type { Answers } from './person.ts';
import { type AudienceFit, type Placement, place } from './placement.ts';

/** A settled or open place in short, so that two of them can be compared and one page can serve for all who share it. */
export function placementKey(placement: Placement): string {
  if (placement.kind === 'none') return placement.outcome.id;
  const ids = (fits: readonly AudienceFit[]) => fits.map((f) => f.audience.id).toSorted();
  if (placement.kind === 'depends') return ['perhaps', ...ids(placement.possible)].join('.');
  const sure = placement.audiences
    .map((f) => (f.basis === 'interpreted' ? `${f.audience.id}-by-our-reading` : f.audience.id))
    .toSorted();
  const open = openAbove(placement);
  return [...sure, ...(open.length > 0 ? ['perhaps', ...ids(open)] : [])].join('.');
}

/**
 * The possible audiences that could still change the answer: functions, and rungs above the main one.
 * A lower rung of a ladder makes no difference to somebody who has a higher one (design §8).
 */
export function openAbove(placement: Extract<Placement, { kind: 'allocated' }>): readonly AudienceFit[] {
  const rung = Math.max(0, ...placement.audiences.map((f) => f.audience.order ?? 0));
  return placement.possible.filter((f) => f.audience.order === undefined || f.audience.order > rung);
}

/**
 * The question to ask next, or undefined when nothing that is still open can change the place.
 * Only questions that matter are asked, the most decisive first: those of the highest rung that is still possible,
 * then of the functions (model.md §4). A question answered "not sure" counts as asked.
 */
export function nextQuestion(
  rules: PlacementRules,
  catalogue: readonly Question[],
  answers: Answers,
): Question | undefined {
  const open = askedQuestions(rules, catalogue).filter(({ question }) => answers[question.id] === undefined);
  const mattering = open.filter((asked) => matters(rules, answers, asked, open));
  const decisive = mattering.toSorted((a, b) => weight(rules, b.question.id) - weight(rules, a.question.id));
  return decisive[0]?.question;
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
 * Whether some answer to a question can change the place, given the answers so far and whatever may be answered later.
 * Exact: all later answers are tried, in the kinds that differ to the kernel.
 */
function matters(
  rules: PlacementRules,
  answers: Answers,
  asked: AskedQuestion,
  open: readonly AskedQuestion[],
): boolean {
  const later = open.filter((o) => o !== asked);
  for (const rest of completions(later, 0, answers)) {
    let first: string | undefined;
    for (const set of asked.sets) {
      const key = placementKey(
        place(rules, { answers: { ...rest, [asked.question.id]: set }, answersFrom: 'own' }),
      );
      if (first !== undefined && key !== first) return true;
      first = key;
    }
  }
  return false;
}

function* completions(open: readonly AskedQuestion[], from: number, answers: Answers): Generator<Answers> {
  const next = open[from];
  if (!next) {
    yield answers;
    return;
  }
  for (const set of next.sets) yield* completions(open, from + 1, { ...answers, [next.question.id]: set });
}

/** How much hangs on a question: an exemption most, then the rung of the highest audience that asks it, then functions. */
function weight(rules: PlacementRules, question: string): number {
  const asks = (criterion: unknown) => JSON.stringify(criterion).includes(`"question":"${question}"`);
  // Residents are in no group that does not name them, so no other question is for them.
  if (question === 'connection' || rules.outcomes?.some((o) => o.exempt && o.when && asks(o.when)))
    return 100;
  const rungs = (rules.audiences ?? []).flatMap((audience) =>
    audience.ways?.some((way) => asks(way.when)) ? [audience.order ?? 0.5] : [],
  );
  return Math.max(0, ...rungs);
}
