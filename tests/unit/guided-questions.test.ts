import { describe, expect, it } from 'vitest';
import { isAnswer, retrace } from '#answer/guided-walk';
import { nextOverlayQuestion, overlaysOf } from '#answer/overlays';
import type { Question } from '#model/framework';
import { loadAll } from '#source/load-frameworks';
import { answerAtEnd } from '#views/end-answer';
import { addressFor, readAddress } from '#views/guided-address';
import { toGuidedFlow } from '#views/guided-flow';
import { toGuideData, toQuestionViews } from '#views/guided-form';
import { toKey } from '#views/guided-key';
import { endLabel, toGuidedResult } from '#views/guided-result';
import { newestEditions, toGuidedStart } from '#views/guided-start';
import { guidedEndPath } from '#views/links';
import { toSite } from '#views/site';

const { frameworks, catalogue } = loadAll();
const site = toSite(frameworks, catalogue, '2026-11-22');
const cheshire = edition('cheshire-west-and-chester-2015');
const hackney = edition('city-and-hackney-2021');
const shropshire = edition('shropshire-2023');

function edition(id: string) {
  const found = site.editions.find((e) => e.framework.id === id);
  if (!found) throw new Error(`${id} is gone`);
  return found;
}

function question(id: string): Question {
  const found = catalogue.questions.find((q) => q.id === id);
  if (!found) throw new Error(`${id} is gone`);
  return found;
}

function result({ framework }: ReturnType<typeof edition>, key: string) {
  const end = site.endsFor(framework).find((e) => e.key === key);
  if (!end) throw new Error(`Nobody ends at ${key}`);
  return toGuidedResult(framework, end, answerAtEnd(framework, end, site.asOf), catalogue);
}

describe('answers in an address', () => {
  it('come back as they went in, ticks and the question to change included', () => {
    const given = { contact: ['regular'], people: ['children', 'parents-carers'] };
    expect(addressFor(given, '?', 'people')).toBe(
      '?contact=regular&people=children.parents-carers&change=people',
    );
    expect(readAddress(addressFor(given, '?', 'people'))).toEqual({ given, change: 'people' });
    expect(readAddress(addressFor(given, '#'))).toEqual({ given, change: undefined });
    expect(addressFor({}, '?')).toBe('');
  });

  it('count only where the question has them: “none of these” and “not sure” stand alone', () => {
    const people = question('people');
    expect(isAnswer(people, ['children', 'victims'])).toBe(true);
    expect(isAnswer(people, ['none'])).toBe(true);
    expect(isAnswer(people, ['none', 'children'])).toBe(false);
    expect(isAnswer(people, ['not-sure', 'children'])).toBe(false);
    expect(isAnswer(people, ['martians'])).toBe(false);
    expect(isAnswer(question('contact'), ['regular', 'most'])).toBe(false);
    expect(isAnswer(question('contact'), [''])).toBe(false);
  });
});

describe('a walk along answers', () => {
  const guide = toGuideData(shropshire, catalogue.questions);

  it('asks what still matters and drops what does not', () => {
    const given = { connection: ['resident'], casework: ['section-47'], sector: ['health'] };
    expect(retrace([guide], given)).toMatchObject({ answers: { connection: ['resident'] } });
    expect(retrace([guide], { casework: ['section-47'] }).next?.id).toBe('connection');
  });

  it('asks a resident for no post and no sector', () => {
    expect(retrace([guide], { connection: ['resident'] }).next).toBeUndefined();
    expect(retrace([guide], { connection: ['employee'], casework: ['section-42'] }).next?.id).toBe(
      'functions',
    );
  });

  it('asks of several areas everything that matters to any of them, and keeps apart what each has asked', () => {
    const guides = newestEditions(site).map((e) => toGuideData(e, catalogue.questions));
    const given: Record<string, readonly string[]> = {};
    let walk = retrace(guides, given);
    while (walk.next) {
      given[walk.next.id] = ['not-sure'];
      walk = retrace(guides, given);
    }
    expect(walk.answers).toEqual(given);
    for (const [i, alone] of guides.entries()) {
      const own = walk.own[i] ?? {};
      expect(retrace([alone], given).answers).toEqual(own);
    }
  });
});

describe('questions about posts and sectors', () => {
  it('are asked where rules hang on them and nowhere else', () => {
    const ids = ({ framework }: ReturnType<typeof edition>) =>
      overlaysOf(framework).map(({ kind, id }) => `${kind} ${id}`);
    expect(ids(cheshire)).toEqual([]);
    expect(ids(hackney)).toContain('rule designated-lead-every-2-years');
    expect(ids(hackney)).not.toContain('rule group-a-within-3-months');
    expect(ids(edition('cheshire-west-and-chester-2023'))).toContain('rule dsl-2-years');
  });

  it('stop when the answer is in, and are not asked again after “not sure”', () => {
    const overlays = overlaysOf(hackney.framework);
    const next = (answers: Record<string, readonly string[]>) =>
      nextOverlayQuestion(overlays, catalogue.questions, { connection: ['employee'], ...answers })?.id;
    expect(next({})).toBe('functions');
    expect(next({ functions: ['none'] })).toBe('sector');
    expect(next({ functions: ['not-sure'], sector: ['not-sure'] })).toBeUndefined();
  });
});

describe('the form of a question', () => {
  it('always ends with “Not sure”, apart from what can be ticked together', () => {
    for (const view of toQuestionViews(frameworks, catalogue.questions)) {
      expect(view.apart.at(-1)?.value, view.question).toBe('not-sure');
      expect(view.choices.every((choice) => !choice.alone)).toBe(true);
    }
    expect(toQuestionViews([hackney.framework], catalogue.questions).map((view) => view.question)).toEqual([
      'connection',
      'contact',
      'people',
      'responsibility',
      'functions',
      'management',
      'family-organisation',
      'sector',
    ]);
  });
});

describe('the key', () => {
  const steps = ({ framework }: ReturnType<typeof edition>) =>
    toKey(framework, catalogue, site.endsFor(framework)).steps;

  it('begins with residents, then goes from the highest rung down, then to functions (model.md §4)', () => {
    expect([...new Set(steps(cheshire).map((step) => step.label))]).toEqual([
      'No group for residents',
      'Group 4',
      'Group 3',
      'Group 2',
      'Group 1',
      'Group 5',
      'Group 6',
      'No group for senior leaders and board members',
    ]);
    const [first] = steps(shropshire);
    expect(first?.yes).toBe(guidedEndPath('shropshire-2023', 'resident.induction'));
  });

  it('sends our reading to a page that says so', () => {
    const readings = steps(cheshire).filter((step) => step.conditions.some((c) => c.basis === 'interpreted'));
    expect(readings.map((step) => step.yes.split('/').at(-2))).toEqual([
      'group-2-by-our-reading',
      'group-5-by-our-reading',
    ]);
  });

  it('says after a yes which groups can be added', () => {
    expect(steps(cheshire)[1]?.also?.words).toBe('Group 5 and Group 6 can be yours as well: see step 7');
  });

  it('holds every way into every group, and leads only to pages that exist', () => {
    for (const { framework } of site.editions) {
      const ends = site.endsFor(framework);
      const key = toKey(framework, catalogue, ends);
      const pages = new Set(ends.map((end) => guidedEndPath(framework.id, end.key)));
      for (const step of key.steps) expect(pages, step.label).toContain(step.yes);
      const told = key.steps.flatMap((step) => step.conditions.flatMap((c) => c.text ?? []));
      const ways = (framework.audiences ?? []).flatMap((a) => (a.ways ?? []).map((way) => way.because));
      expect(told.toSorted(), framework.id).toEqual(ways.toSorted());
    }
  });
});

describe('the page of an end', () => {
  it('names every way that may have led there, never one person’s', () => {
    const [reason] = result(cheshire, 'group-4').why;
    expect(reason?.text).toBe(
      'Group 4: the strategy describes what you do. It is yours because one of these is true:',
    );
    expect(reason?.oneOf).toHaveLength(3);
  });

  it('says what would decide where answers leave groups open', () => {
    const page = result(cheshire, 'perhaps.group-1.group-2');
    expect(page.headline).toBe('It depends on what you do');
    expect(page.candidates.map((c) => c.audience.id)).toEqual(['group-1', 'group-2']);
    expect(page.candidates.every((c) => c.reason?.startsWith('It is yours if this is true:'))).toBe(true);
    expect(page.basisMeaning).toBe('Your answers do not settle this. Ask about what you were not sure of.');
  });

  it('does not say “not stated” to a designated lead, for whom a renewal is stated (CH-32)', () => {
    const often = result(hackney, 'group-a.induction').badge.find((row) => row.term === 'How often');
    expect(often?.value).toBe('Depends on your post');
    expect(often?.details.join(' ')).toContain('every 2 years');
    expect(often?.hangsOn?.otherwise.value).toBe('Not stated');
  });

  it('never speaks of an employer to a resident (SHR-30)', () => {
    const page = result(shropshire, 'resident.induction');
    expect(page.badge.find((row) => row.term === 'Who decides your group')?.value).toBe('Nobody has to');
    expect(page.why.flatMap((reason) => reason.text).join(' ')).not.toMatch(/employer/);
  });

  it('has a name that no other end of the strategy has, a badge and a reason', () => {
    for (const { framework } of site.editions) {
      const ends = site.endsFor(framework);
      expect(new Set(ends.map(endLabel)).size, framework.id).toBe(ends.length);
      for (const end of ends) {
        const answer = answerAtEnd(framework, end, site.asOf);
        expect(answer.nextSteps, end.key).not.toEqual([]);
        const page = toGuidedResult(framework, end, answer, catalogue);
        expect(page.badge, end.key).toHaveLength(4);
        expect(page.why, end.key).not.toEqual([]);
      }
    }
  });

  it('shows no group where the strategy has none, whatever is answered', () => {
    for (const id of ['cheshire-west-and-chester-2023', 'leicester-leicestershire-rutland-2020']) {
      for (const end of site.endsFor(edition(id).framework)) expect(end.placement.kind, end.key).toBe('none');
    }
  });
});

describe('the start and the flow', () => {
  it('offer the newest strategy of each area first and mark the older one', () => {
    const area = toGuidedStart(site).areas.find(({ name }) => name === 'Cheshire West and Chester');
    expect(area?.choices.map(({ href, older }) => [href, older])).toEqual([
      ['/find/questions/cheshire-west-and-chester-2023/', false],
      ['/find/questions/cheshire-west-and-chester-2015/', true],
    ]);
  });

  it('say how much was checked, with the figures of this build', () => {
    const flow = toGuidedFlow(hackney.framework, catalogue, site.endsFor(hackney.framework));
    const walks = flow.ends.reduce((sum, end) => sum + end.walks, 0);
    expect(flow.checks[0]).toContain(`There are ${new Intl.NumberFormat('en-GB').format(walks)} ways`);
    expect(flow.checks[0]).toContain(`one of ${flow.ends.length} answers`);
  });
});
