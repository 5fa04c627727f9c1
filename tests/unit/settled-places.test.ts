import { describe, expect, it } from 'vitest';
import { answer } from '#answer/answer';
import { type Answers, personInRole } from '#answer/person';
import { place } from '#answer/placement';
import { placementKey } from '#answer/placement-key';
import { settledPlace } from '#answer/settled-place';
import type { Criterion, Framework } from '#model/framework';
import { loadAll } from '#source/load-frameworks';

const { frameworks, catalogue } = loadAll();
const base = frameworks.find(({ id }) => id === 'cheshire-west-and-chester-2015');
if (!base) throw new Error('The example is gone.');
const sectors = catalogue.questions.find(({ id }) => id === 'sector')?.answers.map(({ id }) => id) ?? [];

/** A framework of one group with these ways in, and what is said to everybody else. */
function withWays(...whens: readonly Criterion[]): Framework {
  if (!base) throw new Error('The example is gone.');
  return {
    ...base,
    audiences: [
      {
        id: 'group',
        label: 'Group',
        kind: 'group',
        summary: 'People who …',
        description: 'People.',
        ways: whens.map((when, i) => ({
          when,
          basis: 'described',
          because: `Reason ${i + 1}.`,
          source: '§1',
        })),
        source: '§1',
      },
    ],
    outcomes: [{ id: 'none', label: 'None', basis: 'not-covered', text: 'Nothing.', nextStep: 'Ask.' }],
    entitlements: [],
    rules: [],
  };
}
const settle = (framework: Framework, answers: Answers) =>
  settledPlace(framework, catalogue.questions, { answers, answersFrom: 'profile' });
const inSector = (...is: string[]): Criterion => ({ question: 'sector', is });

describe('a place that no open answer can change', () => {
  const staff: Answers = { connection: ['employee'] };

  it('depends on nothing, with every reason that may be true', () => {
    const framework = withWays(inSector('health', 'police'), inSector(...sectors.slice(1)));
    expect(place(framework, { answers: staff, answersFrom: 'profile' }).kind).toBe('depends');
    expect(settle(framework, staff)).toMatchObject({
      kind: 'allocated',
      main: { fit: 'matched', basis: 'interpreted', because: ['Reason 1.', 'Reason 2.'] },
      possible: [],
    });
  });

  it('still depends where one answer leads elsewhere', () => {
    expect(settle(withWays(inSector(...sectors.slice(1))), staff).kind).toBe('depends');
  });

  it('still depends while somebody may be a resident, whom the condition does not mean', () => {
    expect(settle(withWays(inSector(...sectors)), {}).kind).toBe('depends');
  });

  it('still depends where one of the answers is exempt', () => {
    const framework = withWays(inSector(...sectors));
    const exempt: Framework = {
      ...framework,
      outcomes: [
        {
          id: 'out',
          label: 'Out',
          basis: 'not-covered',
          exempt: true,
          when: inSector('police'),
          text: 'No.',
          nextStep: 'Ask.',
        },
        ...(framework.outcomes ?? []),
      ],
    };
    expect(settle(exempt, staff).kind).toBe('depends');
  });

  it('fills in nothing for the rules: a sector that nobody gave is none of theirs', () => {
    const framework: Framework = {
      ...withWays(inSector(...sectors)),
      rules: [
        {
          kind: 'refresh',
          id: 'in-health',
          label: 'Renewal',
          strength: 'must',
          statement: 'Renew.',
          applies: { sectors: [sectors[0] ?? ''] },
          from: 'last-completion',
          every: 'P1Y',
          source: '§1',
        },
      ],
    };
    const found = answer(
      framework,
      { answers: staff, answersFrom: 'own' },
      '2026-11-28',
      catalogue.questions,
    );
    expect(found.placement.kind).toBe('allocated');
    expect(found.timing).toMatchObject([{ fit: 'possible' }]);
  });
});

describe.each(frameworks.map((f) => [f.id, f] as const))('settled places in %s', (_id, framework) => {
  it('are those of everybody, whatever they answer to what is open', () => {
    for (const role of catalogue.roles) {
      const person = personInRole(role);
      const before = place(framework, person);
      const after = settledPlace(framework, catalogue.questions, person);
      if (placementKey(before) === placementKey(after)) continue;
      for (const question of catalogue.questions) {
        if (person.answers[question.id]) continue;
        for (const { id } of question.answers) {
          const told = { ...person, answers: { ...person.answers, [question.id]: [id] } };
          expect(placementKey(settledPlace(framework, catalogue.questions, told)), `${role.id} ${id}`).toBe(
            placementKey(after),
          );
        }
      }
    }
  });
});
