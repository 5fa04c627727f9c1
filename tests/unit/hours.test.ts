import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer } from '#answer/answer';
import type { Framework, PeopleRule } from '#model/framework';
import { loadAll } from '#source/load-frameworks';
import { projectRoot } from '#source/project-root';

const contract = join(projectRoot(), 'tests', 'contract');
const [framework] = loadAll(join(contract, 'valid', 'hours-for-each-rung')).frameworks;
if (!framework) throw new Error('The fixture is gone.');

const hoursOf = (of: Framework, contact: string) =>
  answer(
    of,
    { answers: { contact: [contact], connection: ['employee'] }, answersFrom: 'own' },
    '2026-11-22',
  ).timing.map(({ rule, replacedBy }) => [rule.id, replacedBy]);

describe('hours for each rung of a ladder', () => {
  it('are those of the highest rung, without a word in the file about which wins', () => {
    expect(hoursOf(framework, 'regular').slice(0, 2)).toEqual([
      ['hours-1', 'hours-2'],
      ['hours-2', undefined],
    ]);
  });

  it('are those of the lower rung for somebody who has only that', () => {
    expect(hoursOf(framework, 'occasional')).toEqual([['hours-1', undefined]]);
  });

  it('come on top where the rule says so, and take the place of none', () => {
    expect(hoursOf(framework, 'regular')).toContainEqual(['more', undefined]);
    const adding = {
      ...framework,
      rules: framework.rules?.map((rule) => (rule.kind === 'hours' ? { ...rule, addsUp: true } : rule)),
    };
    expect(hoursOf(adding, 'regular').map(([, replacedBy]) => replacedBy)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('skip the rungs between, and stay with the highest of three', () => {
    const rung = (id: string, includes: string[]) => ({ id, label: id, summary: id, includes, source: '§1' });
    const hours = (level: string, min: number): PeopleRule => ({
      kind: 'hours',
      id: `hours-${level}`,
      label: 'Hours',
      strength: 'should',
      statement: 'The rule.',
      applies: { levels: [level] },
      min,
      over: 'P3Y',
      source: '§1',
    });
    const three: Framework = {
      ...framework,
      levels: [rung('one', []), rung('two', ['one']), rung('three', ['two'])],
      entitlements: [{ for: { audiences: ['group-1'] }, level: 'three', strength: 'required', source: '§1' }],
      rules: [hours('one', 2), hours('two', 4), hours('three', 8)],
    };
    expect(hoursOf(three, 'occasional')).toEqual([
      ['hours-one', 'hours-three'],
      ['hours-two', 'hours-three'],
      ['hours-three', undefined],
    ]);
  });
});
