import type { Criterion } from '#model/framework';
import type { Answers } from './person.ts';

/** Three-valued: an open answer makes a condition possible, never false. */
export type Fit = 'matched' | 'possible' | 'excluded';

const rank = { excluded: 0, possible: 1, matched: 2 } as const;

/** The weaker of several fits; `matched` for none. */
export function weakest(fits: readonly Fit[]): Fit {
  return fits.reduce<Fit>((low, fit) => (rank[fit] < rank[low] ? fit : low), 'matched');
}

/** The stronger of several fits; `excluded` for none. */
export function strongest(fits: readonly Fit[]): Fit {
  return fits.reduce<Fit>((high, fit) => (rank[fit] > rank[high] ? fit : high), 'excluded');
}

/** The answers to one question, or undefined while it is open. */
export function answered(answers: Answers, question: string): readonly string[] | undefined {
  const given = answers[question];
  return given === undefined || given.length === 0 || given.includes('not-sure') ? undefined : given;
}

/**
 * Whether a condition holds for the answers given so far.
 * Monotone: filling in an open answer only ever turns `possible` into `matched` or `excluded`,
 * because there is no negation and `all`/`any` take the weakest and the strongest part.
 */
export function evaluate(criterion: Criterion, answers: Answers): Fit {
  if ('all' in criterion) return weakest(criterion.all.map((part) => evaluate(part, answers)));
  if ('any' in criterion) return strongest(criterion.any.map((part) => evaluate(part, answers)));
  const given = answered(answers, criterion.question);
  if (given === undefined) return 'possible';
  return criterion.is.some((answer) => given.includes(answer)) ? 'matched' : 'excluded';
}
