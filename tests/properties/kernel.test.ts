import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '#answer/answer';
import { answerSets, everyAnswer } from '#answer/every-answer';
import { withIncluded } from '#answer/included';
import { type Answers, personInRole } from '#answer/person';
import { place } from '#answer/placement';
import type { Criterion, Framework, Question } from '#model/framework';
import { loadAll } from '#source/load-frameworks';

const asOf = '2026-11-22';
const { frameworks, catalogue } = loadAll();
const own = (answers: Answers) => ({ answers, answersFrom: 'own' as const });

/** Audiences that are allocated, mentioned or possible, each with those that it includes: they come with it. */
function reach(framework: Framework, answers: Answers): ReadonlySet<string> {
  const placement = place(framework, own(answers));
  if (placement.kind === 'none') return new Set();
  const fits =
    placement.kind === 'depends'
      ? placement.possible
      : [...placement.audiences, ...placement.alsoFits, ...placement.possible];
  return new Set(fits.flatMap((f) => withIncluded(framework.audiences, f.audience.id)));
}

function expectMonotone(framework: Framework, answers: Answers, questions: readonly Question[]): void {
  const before = reach(framework, answers);
  for (const question of questions) {
    if (answers[question.id]) continue;
    for (const set of answerSets(question)) {
      for (const audience of reach(framework, { ...answers, [question.id]: set })) {
        if (!before.has(audience)) {
          expect.fail(
            `${framework.id}: answering ${question.id} with ${set.join('+')} added ${audience} to ${JSON.stringify(answers)}`,
          );
        }
      }
    }
  }
}

describe.each(frameworks.map((f) => [f.id, f] as const))('the kernel over %s', (_id, framework) => {
  it('is total: every combination of answers, open ones included, has a placement of the file’s own and a next step', () => {
    const wrong: string[] = [];
    let count = 0;
    for (const answers of everyAnswer(framework, catalogue.questions)) {
      const { placement, nextSteps } = answer(framework, own(answers), asOf);
      count += 1;
      const isSettled =
        placement.kind === 'depends' ||
        (placement.kind === 'allocated'
          ? placement.audiences.includes(placement.main)
          : // The kernel's own words for silence are a last resort: the file must say what holds for those in no group.
            (framework.outcomes?.includes(placement.outcome) ?? false));
      if (nextSteps.length === 0 || !isSettled) wrong.push(JSON.stringify(answers));
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(count).toBeGreaterThan(1);
  }, 30_000);

  it('is monotone: answering an open question never adds an audience that was not possible before', () => {
    let checked = 0;
    for (const answers of everyAnswer(framework, catalogue.questions)) {
      // Every seventh person is enough of the larger frameworks; the generated frameworks below take the rest.
      if (checked++ % 7 === 0)
        expectMonotone(
          framework,
          answers,
          catalogue.questions.filter((q) => q.answers.length < 6),
        );
    }
  });

  it('is deterministic and keeps no state: the same person gets the same answer again', () => {
    for (const role of catalogue.roles) {
      const first = JSON.stringify(answer(framework, personInRole(role), asOf));
      expect(JSON.stringify(answer(framework, personInRole(role), asOf))).toBe(first);
    }
  });

  it('never puts a rule about a package or a programme in a person’s answer', () => {
    for (const role of catalogue.roles) {
      for (const item of answer(framework, personInRole(role), asOf).timing) {
        expect(['package-validity', 'programme-review']).not.toContain(item.rule.kind);
      }
    }
  });
});

describe('the kernel over generated frameworks', () => {
  const leaf = fc.constantFrom(...catalogue.questions).chain((q) =>
    fc
      .subarray(
        q.answers.map((a) => a.id),
        { minLength: 1 },
      )
      .map((is): Criterion => ({ question: q.id, is })),
  );
  const criterion = fc.letrec<{ node: Criterion }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((all): Criterion => ({ all })),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((any): Criterion => ({ any })),
    ),
  })).node;
  const base = frameworks.find((f) => f.id === 'cheshire-west-and-chester-2015');
  if (!base) throw new Error('The framework that the generated ones are made from is gone.');
  const framework = fc
    .array(
      fc.record({ when: criterion, order: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .chain((audiences) =>
      fc.constantFrom('higher' as const, 'all-matching' as const, 'not-stated' as const).map(
        (straddleRule): Framework => ({
          ...base,
          allocation: { ...base.allocation, straddleRule },
          audiences: audiences.map(({ when, order }, i) => ({
            id: `group-${i}`,
            label: `Group ${i}`,
            kind: 'group',
            order,
            summary: 'People who …',
            description: 'People who …',
            ways: [{ when, basis: 'described', because: 'You do this.', source: '§1' }],
            includes: i > 0 ? [`group-${i - 1}`] : [`group-${audiences.length - 1}`],
            source: '§1',
          })),
          entitlements: [],
        }),
      ),
    );
  const answers = fc
    .tuple(
      ...catalogue.questions.map((q) => fc.option(fc.constantFrom(...answerSets(q)), { nil: undefined })),
    )
    .map(
      (sets): Answers =>
        Object.fromEntries(catalogue.questions.flatMap((q, i) => (sets[i] ? [[q.id, sets[i]]] : []))),
    );

  it('is total and ends even where groups include each other in a circle', () => {
    fc.assert(
      fc.property(framework, answers, (made, given) => {
        const result = answer(made, own(given), asOf);
        return (
          result.nextSteps.length > 0 &&
          JSON.stringify(result) === JSON.stringify(answer(made, own(given), asOf))
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is monotone for whatever conditions a framework writes', () => {
    fc.assert(
      fc.property(framework, answers, (made, given) => {
        expectMonotone(
          made,
          given,
          catalogue.questions.filter((q) => q.answers.length < 6),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('keeps only one rung of a ladder, unless every match is kept', () => {
    fc.assert(
      fc.property(framework, answers, (made, given) => {
        const placement = place(made, own(given));
        if (placement.kind !== 'allocated' || made.allocation.straddleRule === 'all-matching') return true;
        const rungs = new Set(
          placement.audiences.flatMap((a) => (a.audience.order === undefined ? [] : [a.audience.order])),
        );
        return rungs.size <= 1;
      }),
      { numRuns: 300 },
    );
  });
});
