import { describe, expect, it } from 'vitest';
import { askedQuestions } from '#answer/every-answer';
import { guidedPlace, nextQuestion, placementKey } from '#answer/guided';
import type { Answers } from '#answer/person';
import type { Framework } from '#model/framework';
import { loadAll } from '#source/load-frameworks';

const { frameworks, catalogue } = loadAll();
const placeOf = (framework: Framework, answers: Answers) =>
  guidedPlace(framework, catalogue.questions, answers);

/** Walks the questions as every kind of person would, "not sure" included. Yields the answers at each end. */
function* everyWalk(framework: Framework, answers: Answers = {}): Generator<Answers> {
  const question = nextQuestion(framework, catalogue.questions, answers);
  if (!question) {
    yield answers;
    return;
  }
  const asked = askedQuestions(framework, catalogue.questions).find((a) => a.question.id === question.id);
  for (const set of [...(asked?.sets ?? []), ['not-sure']])
    yield* everyWalk(framework, { ...answers, [question.id]: set });
}

describe.each(frameworks.map((f) => [f.id, f] as const))('the guided questions of %s', (_id, framework) => {
  const ends = [...everyWalk(framework)];

  it('end for every combination of answers, within eight questions', () => {
    expect(ends.length).toBeGreaterThan(0);
    expect(Math.max(...ends.map((answers) => Object.keys(answers).length))).toBeLessThanOrEqual(8);
  });

  it('reach every audience, and everything that is said to those in none', () => {
    const placements = ends.map((answers) => placeOf(framework, answers));
    const audiences = new Set(
      placements.flatMap((p) => (p.kind === 'allocated' ? p.audiences.map((a) => a.audience.id) : [])),
    );
    expect([...audiences].toSorted()).toEqual((framework.audiences ?? []).map((a) => a.id).toSorted());
    const outcomes = new Set(
      placements.flatMap((p) => {
        if (p.kind === 'none') return [p.outcome.id];
        return p.kind === 'allocated' && p.aside ? [p.aside.id] : [];
      }),
    );
    const said = (framework.outcomes ?? []).map((o) => o.id).filter((id) => !outcomes.has(id));
    expect(
      said.filter((id) => placements.every((p) => p.kind !== 'depends' || p.outcome?.id !== id)),
    ).toEqual([]);
  });

  it('stop only when no question that is left could change the answer', () => {
    for (const answers of ends) {
      const key = placementKey(placeOf(framework, answers));
      const left = askedQuestions(framework, catalogue.questions).filter(
        (a) => answers[a.question.id] === undefined,
      );
      for (const { question, sets } of left) {
        for (const set of sets) {
          const later = placementKey(placeOf(framework, { ...answers, [question.id]: set }));
          expect(later, JSON.stringify({ answers, question: question.id, set })).toBe(key);
        }
      }
    }
  });

  it('settle everybody who is sure of every answer', () => {
    for (const answers of ends) {
      if (Object.values(answers).flat().includes('not-sure')) continue;
      const placement = placeOf(framework, answers);
      expect(placement.kind, JSON.stringify(answers)).not.toBe('depends');
    }
  });
});
