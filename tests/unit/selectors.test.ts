import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer } from '#answer/answer';
import { areaQuestion, areaQuestionId } from '#answer/area-question';
import { fitOverlay, nextOverlayQuestion, overlaysOf } from '#answer/overlays';
import type { Answers } from '#answer/person';
import { place } from '#answer/placement';
import { overlaps } from '#checks/selector-overlap';
import type { Framework } from '#model/framework';
import { loadAll } from '#source/load-frameworks';
import { projectRoot } from '#source/project-root';
import { toBadgeRows } from '#views/badge';
import { toTrainingChapter } from '#views/booklet-training';
import { answerAtEnd } from '#views/end-answer';
import { toExplanation } from '#views/explanation';
import { toGroupPage } from '#views/group-page';
import { toOverview } from '#views/overview';
import { toRolePage } from '#views/role-page';
import { toSite } from '#views/site';
import { stepsOf } from '#views/steps';

const folder = join(projectRoot(), 'tests', 'contract', 'valid', 'rules-for-one-area-or-one-answer');
const { frameworks, catalogue } = loadAll(folder);
const [framework] = frameworks;
if (!framework) throw new Error('The fixture is gone.');
const where = areaQuestionId(framework);
const staff: Answers = { connection: ['employee'], contact: ['most'] };
const of = (more: Answers) =>
  answer(framework, { answers: { ...staff, ...more }, answersFrom: 'own' }, '2026-11-22');
const fits = (more: Answers) => of(more).timing.map(({ rule, fit }) => [rule.id, fit]);

describe('a rule for one area', () => {
  it('may hold while nobody has said where, and then holds or does not', () => {
    expect(fits({})).toContainEqual(['start-strathmere', 'possible']);
    expect(fits({ [where]: ['strathmere'] })).toContainEqual(['start-strathmere', 'matched']);
    expect(fits({ [where]: ['strathmere'] }).map(([id]) => id)).not.toContain('start-northshire');
  });

  it('holds in each area for somebody who works in both', () => {
    const both = fits({ [where]: ['northshire', 'strathmere'] });
    expect(both).toContainEqual(['start-northshire', 'matched']);
    expect(both).toContainEqual(['start-strathmere', 'matched']);
  });

  it('holds for everybody where it names every area of the framework', () => {
    expect(fits({})).toContainEqual(['in-both', 'matched']);
    const single = {
      ...framework,
      areas: framework.areas.slice(0, 1),
      rules: framework.rules?.filter(({ id }) => id !== 'start-strathmere') ?? [],
    };
    expect(areaQuestion(single)).toBeUndefined();
    const found = answer(single, { answers: staff, answersFrom: 'own' }, '2026-11-22');
    expect(found.timing.find(({ rule }) => rule.id === 'start-northshire')?.fit).toBe('matched');
  });

  it('has its question among those for rules, only for people in its group', () => {
    const overlays = overlaysOf(framework);
    const asked = areaQuestion(framework);
    if (!asked) throw new Error('No question');
    const questions = [...catalogue.questions, asked];
    const next = (answers: Answers) =>
      nextOverlayQuestion(
        overlays.filter(({ id }) => id.startsWith('start-')),
        questions,
        answers,
        (overlay) =>
          fitOverlay(overlay, answers, framework, place(framework, { answers, answersFrom: 'own' })) ===
          'possible',
      )?.id;
    expect(asked.label).toBe('Where in Northshire and Strathmere do you work or volunteer?');
    expect(next(staff)).toBe(where);
    expect(next({ ...staff, contact: ['none'] })).toBeUndefined();
    expect(next({ ...staff, [where]: ['strathmere'] })).toBeUndefined();
  });
});

describe('a rule for one answer', () => {
  it('follows the answer to a question of the framework', () => {
    expect(fits({})).toContainEqual(['renewal-at-home', 'possible']);
    expect(fits({ settings: ['home'] })).toContainEqual(['renewal-at-home', 'matched']);
    expect(fits({ settings: ['club'] }).map(([id]) => id)).not.toContain('renewal-at-home');
    expect(of({ settings: ['home'] }).timing.find((t) => t.rule.id === 'renewal')?.replacedBy).toBe(
      'renewal-at-home',
    );
  });

  it('is the same for training', () => {
    const level = (more: Answers) =>
      of(more).training.find((t) => t.kind === 'level' && t.level.id === 'home-visits')?.fit;
    expect([level({}), level({ settings: ['home'] }), level({ settings: ['none'] })]).toEqual([
      'possible',
      'matched',
      undefined,
    ]);
  });

  it('is for people at work, unless it names residents', () => {
    const resident = answer(
      framework,
      { answers: { connection: ['resident'], settings: ['home'] }, answersFrom: 'own' },
      '2026-11-22',
    );
    expect(resident.timing.map(({ rule }) => rule.id)).not.toContain('renewal-at-home');
  });

  it('can not mean the same person as one for another answer, where only one can be given', () => {
    const when = (id: string) => ({ when: { question: 'contact', is: [id] } });
    expect(overlaps(when('none'), when('most'), catalogue.questions)).toBe(false);
    expect(overlaps(when('most'), when('most'), catalogue.questions)).toBe(true);
  });
});

describe('what readers are told of it', () => {
  const site = toSite(frameworks, catalogue, '2026-11-22');
  const role = catalogue.roles.find(({ id }) => id === 'midwife');
  const [edition] = site.editions;
  if (!role || !edition) throw new Error('The examples are gone.');
  const page = toRolePage(edition.framework, role, site.answerFor(edition.framework, role), catalogue);

  it('is where the rule holds, beside every figure', () => {
    const conditions = page.otherRules.map(({ id, item }) => [id, item.rule.condition]);
    expect(conditions).toContainEqual(['start-strathmere', 'Only in Strathmere.']);
    expect(conditions).toContainEqual([
      'renewal-at-home',
      'Only if you answer “At their home” to “Where do you meet children?”.',
    ]);
  });

  it('is not that there is no deadline, or that it depends on the group', () => {
    const row = page.badge.find(({ term }) => term === 'By when');
    expect(row?.value).toBe('Depends on where you work');
    expect(row?.details.join(' ')).toMatch(/within 6 weeks .* only in Northshire/i);
  });

  it('is in the explanation, with whether it fits', () => {
    const text = JSON.stringify(
      toExplanation(framework, catalogue, { role, given: { [where]: ['strathmere'] } }, '2026-11-22'),
    );
    expect(text).toContain('in Strathmere (which fits)');
    expect(text).toContain('in Northshire (which does not fit)');
    expect(text).toContain(
      'whoever answers “At their home” to “Where do you meet children?” (which may fit)',
    );
  });
});

describe('the page on which questions end', () => {
  const unseen = loadAll(join(projectRoot(), 'tests', 'contract', 'unseen'));
  const site = toSite(unseen.frameworks, unseen.catalogue, '2026-11-28');
  const rowing = site.editions.find((e) => e.framework.id === 'united-rowing-2027')?.framework;
  if (!rowing) throw new Error('The example is gone.');
  const end = site.endsFor(rowing).find(({ key }) => key === 'coaches');
  if (!end) throw new Error('No such end');
  const found = answerAtEnd(rowing, end, site.asOf);

  it('has what only some of its readers learn as something that may be theirs', () => {
    const fitOf = (id: string) => found.training.find((t) => t.kind === 'level' && t.level.id === id)?.fit;
    expect([fitOf('safe-coach'), fitOf('young-leaders'), fitOf('time-to-listen')]).toEqual([
      'matched',
      'possible',
      undefined,
    ]);
  });

  it('says which lines of the badge hang on answers, also below a rule for everybody', () => {
    const row = toBadgeRows(rowing, { isResident: false, fromAnswers: true }, found).find(
      ({ term }) => term === 'How often',
    );
    expect(row?.hangsOn).toMatchObject({ rules: ['pvg-update'], from: 1 });
    expect(row?.details[1]).toMatch(/^Perhaps for you – PVG update/);
  });
});

/** The fixture with other entitlements or rules, in the words of a site. */
function changed(more: Partial<Framework>): Framework {
  const [edition] = toSite([{ ...framework, ...more } as Framework], catalogue, '2026-11-22').editions;
  if (!edition) throw new Error('No edition');
  return edition.framework;
}
type Entitlement = NonNullable<Framework['entitlements']>[number];
const level1 = (
  whom: Entitlement['for'],
  strength: Entitlement['strength'],
  more: Partial<Entitlement> = {},
): Entitlement => ({ for: whom, level: 'level-1', strength, source: '§3', ...more });
const inArea = (area: string) => ({ audiences: ['group-1'], areas: [area] });
const answerOf = (of: Framework, more: Answers) =>
  answer(of, { answers: { ...staff, ...more }, answersFrom: 'own' }, '2026-11-22');

describe('one level for which areas ask with different strength', () => {
  const said = (entitlements: Entitlement[], more: Answers = {}) =>
    answerOf(changed({ entitlements }), more).training.flatMap((t) =>
      t.kind === 'level' ? [[t.strength, t.fit, t.condition]] : [],
    );
  const both = [level1(inArea('northshire'), 'recommended'), level1(inArea('strathmere'), 'required')];
  const more = [level1('everyone', 'recommended'), level1(inArea('strathmere'), 'required')];

  it('has what each of them says while nobody has said where', () => {
    expect(said(both)).toEqual([
      ['required', 'possible', 'Only in Strathmere.'],
      ['recommended', 'possible', 'Only in Northshire.'],
    ]);
    expect(said(more)).toEqual([
      ['recommended', 'matched', undefined],
      ['required', 'possible', 'Only in Strathmere.'],
    ]);
  });

  it('has the strongest once that is known, in whatever order the file lists them', () => {
    const required = [['required', 'matched', 'Only in Strathmere.']];
    expect(said(more, { [where]: ['strathmere'] })).toEqual(required);
    expect(said(more.toReversed(), { [where]: ['strathmere'] })).toEqual(required);
    expect(said(both, { [where]: ['northshire', 'strathmere'] })).toEqual(required);
    expect(said(more, { [where]: ['northshire'] })).toEqual([['recommended', 'matched', undefined]]);
  });

  it('has nothing twice that says no more', () => {
    expect(said([level1('everyone', 'required'), level1(inArea('strathmere'), 'optional')])).toHaveLength(1);
  });

  it('is certain for all readers of a page only as strongly as all of them have it', () => {
    const of = changed({ entitlements: more });
    const walks = [staff, { ...staff, [where]: ['strathmere'] }];
    const placement = answerOf(of, {}).placement;
    const found = answerAtEnd(of, { key: 'x', isResident: false, placement, walks }, '2026-11-22');
    expect(found.training.flatMap((t) => (t.kind === 'level' ? [[t.strength, t.fit]] : []))).toEqual([
      ['recommended', 'matched'],
      ['required', 'possible'],
    ]);
  });
});

describe('what the badge says of times', () => {
  type Rule = NonNullable<Framework['rules']>[number];
  const start = (id: string, applies: unknown, within: string, more: object = {}) =>
    ({
      kind: 'complete-by',
      id,
      label: 'First training',
      strength: 'must',
      statement: 'Finish.',
      applies,
      from: 'joining',
      within,
      source: '§4',
      ...more,
    }) as Rule;
  const rowOf = (rules: Rule[], term: string, more: Partial<Framework> = {}) => {
    const of = changed({ rules, ...more });
    return toBadgeRows(of, { isResident: false }, answerOf(of, {})).find((row) => row.term === term);
  };

  it('has a stricter deadline of one area beside the one for all, as a line that answers settle', () => {
    const row = rowOf(
      [
        start('start', 'everyone', 'P3M'),
        start('sooner', { areas: ['strathmere'] }, 'P1M', { exceptionTo: 'start' }),
        start('other', { areas: ['northshire'] }, 'P2M'),
      ],
      'By when',
    );
    expect(row?.value).toBe('Within 3 months');
    expect(row?.details).toEqual([
      'from the day you join the organisation',
      'But perhaps for you – First training: within 1 month from the day you join the organisation – only in Strathmere.',
      'Perhaps for you – First training: within 2 months from the day you join the organisation – only in Northshire.',
    ]);
    expect(row?.hangsOn).toMatchObject({ rules: ['sooner', 'other'], from: 1 });
  });

  it('does not say that only the area is open where the post or the sector is as well', () => {
    const inStrathmere = { areas: ['strathmere'] };
    const designations = [
      {
        id: 'lead',
        label: 'Lead',
        summary: 'Leads.',
        when: { question: 'functions', is: ['leads'] },
        source: '§5',
      },
    ] as unknown as NonNullable<Framework['designations']>;
    const ofPost = start('post', { ...inStrathmere, designations: ['lead'] }, 'P1M');
    const ofSector = start('sector', { ...inStrathmere, sectors: ['education'] }, 'P1M');
    expect(rowOf([ofPost], 'By when', { designations })?.value).toBe('Depends on your post');
    expect(rowOf([ofSector], 'By when')?.value).toBe('Depends on your post');
    expect(rowOf([start('area', inStrathmere, 'P1M')], 'By when')?.value).toBe('Depends on where you work');
  });

  it('says that it depends on the group where that is open, and which deadline may hold', () => {
    const of = changed({ rules: [start('area', { audiences: ['group-1'], areas: ['strathmere'] }, 'P1M')] });
    const found = answer(of, { answers: { connection: ['employee'] }, answersFrom: 'own' }, '2026-11-22');
    const row = toBadgeRows(of, { isResident: false }, found).find(({ term }) => term === 'By when');
    expect(found.placement.kind).toBe('depends');
    expect(row?.value).toBe('Depends on your group');
    expect(row?.details.join()).toMatch(/^Perhaps for you – .* only in Strathmere\.$/);
  });
});

describe('a level that only the area leaves open', () => {
  const perhaps = 'Perhaps for you – Level 1: required. Only in Strathmere.';
  const only = changed({ entitlements: [level1(inArea('strathmere'), 'required')] });
  const beside = changed({
    entitlements: [level1('everyone', 'recommended'), level1(inArea('strathmere'), 'required')],
  });
  const training = (of: Framework) => toBadgeRows(of, { isResident: false }, answerOf(of, {}))[0];
  const site = toSite([only], catalogue, '2026-11-22');
  const [group] = only.audiences ?? [];
  if (!group) throw new Error('No group');

  it('is in the badge, and does not hang on the group', () => {
    expect(training(only)).toMatchObject({ value: 'Perhaps Level 1', details: [perhaps] });
    const row = training(beside);
    expect(row).toMatchObject({ term: 'Training recommended for you', value: 'Level 1' });
    expect(row?.details.at(-1)).toBe(perhaps);
  });

  it('is a step of the answer, as what may be asked beside what is certain', () => {
    expect(stepsOf(beside, answerOf(beside, {}))[0]).toMatchObject({
      state: 'yours',
      text: `What to look out for. ${perhaps}`,
    });
  });

  it('has a condition for each strength, which do not read as if both had to hold', () => {
    const both = changed({
      entitlements: [level1(inArea('northshire'), 'recommended'), level1(inArea('strathmere'), 'required')],
    });
    expect(stepsOf(both, answerOf(both, {}))[0]?.text).toBe(
      'What to look out for. Required: only in Strathmere. Recommended: only in Northshire.',
    );
  });

  it('is listed on the page of the group', () => {
    const [step] = toGroupPage(only, group, catalogue, '2026-11-22').levels;
    expect(step).toMatchObject({ state: 'perhaps', stateWords: 'Perhaps' });
    expect(step?.text).toContain(perhaps);
  });

  it('is in the booklet of the group', () => {
    const booklet = {
      id: 'b',
      title: 'B',
      kind: 'audience',
      audiences: ['group-1'],
    } as unknown as NonNullable<Framework['booklets']>[number];
    const text = JSON.stringify(toTrainingChapter(only, booklet, site));
    expect(text).toContain('Perhaps for you – Level 1:');
    expect(text).toContain('required. Only in Strathmere.');
  });

  it('is not given as the training of the group in the overview', () => {
    const [edition] = site.editions;
    if (!edition) throw new Error('No edition');
    const overview = toOverview(edition, catalogue, [only]);
    expect([...overview.ladder, ...overview.beside][0]?.training).toBeUndefined();
  });
});

describe('training that is open to residents in one area only', () => {
  const of = changed({
    audiences: (framework.audiences ?? []).map((a) => ({ ...a, openTo: ['resident' as const] })),
    entitlements: [level1(inArea('strathmere'), 'required')],
    outcomes: [
      {
        id: 'resident',
        label: 'Residents',
        basis: 'not-covered',
        when: { question: 'connection', is: ['resident'] },
        text: 'No.',
        nextStep: 'Ask.',
      },
    ],
  });
  const row = (more: Answers) => {
    const found = answer(
      of,
      { answers: { connection: ['resident'], ...more }, answersFrom: 'own' },
      '2026-11-22',
    );
    expect(found.basis).toBe('open');
    return toBadgeRows(of, { isResident: true }, found)[0];
  };

  it('is perhaps open to them, with where, and not offered in another area', () => {
    expect(row({})?.value).toBe('Perhaps Level 1');
    expect(row({})?.details).toContain('Perhaps for you – Level 1: optional. Only in Strathmere.');
    expect(row({ [where]: ['northshire'] })?.value).toBe('The strategy names none');
    expect(row({ [where]: ['strathmere'] })?.value).toBe('Level 1');
    expect(row({ [where]: ['strathmere'] })?.details).toContain('Level 1: Only in Strathmere.');
  });
});

describe('a level that an entitlement opens to residents of one area, where nothing else is open', () => {
  const rest = changed({});
  const of = {
    ...changed({
      audiences: (rest.audiences ?? []).map(({ openTo: _, ...audience }) => audience),
      courses: (rest.courses ?? []).map(({ openTo: _, ...course }) => course),
      entitlements: [
        {
          ...level1(inArea('strathmere'), 'optional'),
          for: { personas: ['resident'], areas: ['strathmere'] },
        },
      ],
    }),
    scope: { ...rest.scope, personas: [] },
  } as Framework;
  const basis = (more: Answers) =>
    answer(of, { answers: { connection: ['resident'], ...more }, answersFrom: 'own' }, '2026-11-22').basis;

  it('is not called open to those of another area, who would read that it names none', () => {
    expect(basis({ [where]: ['strathmere'] })).toBe('open');
    expect(basis({})).toBe('open');
    expect(basis({ [where]: ['northshire'] })).toBe('not-covered');
  });
});
