import { describe, expect, it } from 'vitest';
import { loadAll } from '#source/load-frameworks';
import { themeWord } from '#views/framework-words';
import { readSession, sessionQuery } from '#views/session-address';
import { toSessionData } from '#views/session-data';
import { toSessionPage } from '#views/session-page';
import { plannedParts, sessionLengths } from '#views/session-plan';
import { toSessionSheet } from '#views/session-sheet';
import { toSite } from '#views/site';
import { toTrainersPage } from '#views/trainers-page';

const { frameworks, catalogue } = loadAll();
const site = toSite(frameworks, catalogue, '2026-11-22');
const data = (id: string) => {
  const edition = site.editions.find((e) => e.framework.id === id);
  if (!edition) throw new Error(`No edition ${id}`);
  return toSessionData(site, edition);
};
const choice = { audience: undefined, level: undefined, length: 'half-day' } as const;

describe('the trainers’ desk', () => {
  it('has every theme, and under the themes every value of every strategy', () => {
    const { themes } = toTrainersPage(site);
    expect(themes.map(({ label }) => label)).toEqual(Object.values(themeWord));
    const shown = new Set(
      themes.flatMap((t) => t.strategies.flatMap((s) => s.items.map((item) => item.label))),
    );
    const values = frameworks.flatMap((f) => (f.values ?? []).flatMap((set) => set.items));
    expect(values.filter(({ label }) => !shown.has(label))).toEqual([]);
    expect(values.every(({ trainerPrompt }) => trainerPrompt.endsWith('?'))).toBe(true);
  });

  it('offers every strategy to the planner, with its checklist for those without a script', () => {
    const { strategies } = toSessionPage(site);
    expect(strategies.map(({ id }) => id).toSorted()).toEqual(frameworks.map(({ id }) => id).toSorted());
    for (const { id, checklistHref } of strategies) expect(checklistHref).toBe(`/${id}/values/#checklist`);
  });
});

describe('the plan of a session', () => {
  it.each(frameworks)('of $id puts each value into one part, and none is lost', (framework) => {
    const sheet = toSessionSheet(data(framework.id), choice);
    const labels = (framework.values ?? []).flatMap((set) => set.items.map(({ label }) => label));
    expect(sheet.parts.flatMap(({ values }) => values).toSorted()).toEqual(labels.toSorted());
  });

  it.each(frameworks)(
    'of $id has no empty part: a fact with its place, or what the strategy does not say',
    ({ id }) => {
      const whole = data(id);
      const learners = [undefined, ...whole.audiences.map((audience) => audience.id)];
      for (const audience of learners) {
        const { covers, rules, evaluation, records, law } = toSessionSheet(whole, { ...choice, audience });
        for (const lines of [covers, rules, evaluation, records]) {
          expect(lines.length).toBeGreaterThan(0);
          for (const { text, source } of lines) {
            expect(source ?? text).toMatch(
              source === undefined ? /^This strategy does not say|^Choose a group/ : /./,
            );
          }
        }
        expect(law.length).toBeGreaterThan(5);
        expect(
          law.every(({ checked }) => /20\d\d(?:\.|, and some not\.)$|not checked it\.$/.test(checked)),
        ).toBe(true);
      }
    },
  );

  it('keeps the limits: golden threads "as appropriate", Signs of Safety "appropriate to role"', () => {
    const threads = data('leicester-leicestershire-rutland-2020').values.find(
      ({ kind }) => kind === 'Golden threads',
    );
    expect(threads?.limit).toBe('as appropriate');
    expect(threads?.items.find(({ label }) => /Signs of Safety/.test(label))?.limit).toBe(
      'appropriate to role',
    );
  });

  it('gives learners their own deadline and no other’s: Group B in City and Hackney within 6 months, as "should"', () => {
    const { rules } = toSessionSheet(data('city-and-hackney-2021'), { ...choice, audience: 'group-b' });
    const texts = rules.map(({ text }) => text).join(' ');
    expect(texts).toMatch(/6 months/);
    expect(texts).not.toMatch(/3 months|12 months/);
    expect(texts).toMatch(/“should”/);
  });

  it('names the evaluation that Cheshire 2015 expects, and says that Shropshire does not say', () => {
    const evaluation = (id: string) =>
      data(id)
        .evaluation.map(({ text }) => text)
        .join(' ');
    expect(evaluation('cheshire-west-and-chester-2015')).toMatch(/quiz.*outcomes questionnaire/);
    expect(evaluation('shropshire-2023')).toMatch(/^This strategy does not say/);
  });

  it('says who keeps attendance where the strategy does: employers in City and Hackney (CH-12)', () => {
    expect(data('city-and-hackney-2021').records[0]?.text).toMatch(
      /Employers have .* a way to record attendance/,
    );
    expect(data('leicester-leicestershire-rutland-2020').records[0]?.text).toMatch(
      /^This strategy does not say/,
    );
  });

  it('says when the table does not list a level for a group, rather than leaving it out', () => {
    const whole = data('cheshire-west-and-chester-2015');
    const { about } = toSessionSheet(whole, { ...choice, audience: 'group-1', level: 'level-4' });
    expect(about.find(({ term }) => term === 'Level')?.value).toMatch(/does not list it for Group 1\.$/);
  });

  it('leaves out law about adults where a strategy is about children alone', () => {
    const topics = (id: string) => data(id).law.map(({ topic }) => topic);
    expect(topics('city-and-hackney-2021')).not.toContain('Adults who need care and support');
    expect(topics('shropshire-2023')).toContain('Adults who need care and support');
  });

  it('has the same parts for each length, with a time of its own', () => {
    for (const length of sessionLengths) {
      expect(plannedParts(length).map(({ label }) => label)).toEqual(
        plannedParts('1h').map(({ label }) => label),
      );
    }
    expect(plannedParts('1h').at(1)?.time).toBe('10 minutes');
  });

  it('reads an address without trusting it, and writes it back in one order', () => {
    const isStrategy = (id: string) => frameworks.some((f) => f.id === id);
    expect(readSession('?framework=nobody&audience=<b>&length=year', isStrategy)).toEqual({
      framework: undefined,
      audience: undefined,
      level: undefined,
      length: 'half-day',
      isAsked: true,
    });
    const query = '?framework=shropshire-2023&audience=induction&length=1h';
    expect(sessionQuery(readSession(query, isStrategy))).toBe(query);
    const sheet = toSessionSheet(data('shropshire-2023'), { ...choice, audience: 'nobody', level: 'none' });
    expect(sheet.heading).toBe('Plan for a session: everyone');
  });

  it('carries the notice of owners who want to be asked', () => {
    expect(toSessionSheet(data('leicester-leicestershire-rutland-2020'), choice).notice).toMatch(
      /permission/,
    );
    expect(toSessionSheet(data('shropshire-2023'), choice).notice).toBeUndefined();
  });
});
