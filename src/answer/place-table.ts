import type { Question } from '#model/framework';
import { answered } from './evaluate.ts';
import { type AskedQuestion, askedQuestions, type PlacementRules } from './every-answer.ts';
import type { Answers, Person } from './person.ts';
import { place } from './placement.ts';
import { placementKey } from './placement-key.ts';

/**
 * The places of all people whom a framework can tell apart, by number: every question counts in its own base, with 0 for
 * an open answer. Each place is worked out once and only when somebody asks for it. Walking the questions asks for the
 * same few thousand places millions of times.
 */
export interface PlaceTable {
  readonly questions: readonly TableQuestion[];
  /** The number of the people who gave these answers. */
  readonly numberOf: (answers: Answers) => number;
  /** Their place in short. */
  readonly keyOf: (number: number) => string;
}

export interface TableQuestion extends AskedQuestion {
  /** What the answer of kind `k` (from 1, in the order of `sets`) adds to a number is `k * step`. */
  readonly step: number;
  readonly weight: number;
}

type AnswersFrom = Person['answersFrom'];

const known: Readonly<
  Record<AnswersFrom, WeakMap<PlacementRules, WeakMap<readonly Question[], PlaceTable>>>
> = { own: new WeakMap(), profile: new WeakMap() };

/** The table of a framework, the same one each time. Usual answers are our reading, so there places of two bases are one. */
export function placeTable(
  rules: PlacementRules,
  catalogue: readonly Question[],
  from: AnswersFrom = 'own',
): PlaceTable {
  const ofRules = known[from].get(rules) ?? new WeakMap<readonly Question[], PlaceTable>();
  known[from].set(rules, ofRules);
  const table = ofRules.get(catalogue) ?? makeTable(rules, askedQuestions(rules, catalogue), from);
  ofRules.set(catalogue, table);
  return table;
}

function makeTable(
  rules: PlacementRules,
  asked: readonly AskedQuestion[],
  answersFrom: AnswersFrom,
): PlaceTable {
  let step = 1;
  const questions = asked.map((a): TableQuestion => {
    const question = { ...a, step, weight: weight(rules, a.question.id) };
    step *= a.sets.length + 1;
    return question;
  });
  const keys = new Map<number, string>();
  return {
    questions,
    numberOf: (answers) => questions.reduce((sum, q) => sum + q.step * kindOf(q, answers), 0),
    keyOf(number) {
      const made =
        keys.get(number) ??
        placementKey(place(rules, { answers: answersOf(questions, number), answersFrom }));
      keys.set(number, made);
      return made;
    },
  };
}

/** 0 for an open answer, as "not sure" is to the kernel. */
function kindOf(asked: AskedQuestion, answers: Answers): number {
  const given = answered(answers, asked.question.id);
  return given === undefined ? 0 : asked.kindOf(given) + 1;
}

function answersOf(questions: readonly TableQuestion[], number: number): Answers {
  const answers: Record<string, readonly string[]> = {};
  for (const { question, sets, step } of questions) {
    const set = sets[(Math.floor(number / step) % (sets.length + 1)) - 1];
    if (set) answers[question.id] = set;
  }
  return answers;
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
