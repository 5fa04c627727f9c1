import { describe, expect, it } from 'vitest';
import { dueDatesOf } from '#answer/due-dates';
import { loadAll } from '#source/load-frameworks';
import { datesQuery, readDates } from '#views/dates-address';
import { daysAskedOf, timingIn, toDatesData } from '#views/dates-data';
import { toDatesPage } from '#views/dates-page';
import { noDates, noDatesForRole } from '#views/dates-silences';
import { toTimeline } from '#views/dates-timeline';
import { toDatesView } from '#views/dates-view';
import { toDateEvents, toDatesText } from '#views/dates-words';
import { toSite } from '#views/site';

const { frameworks, catalogue } = loadAll();
const today = '2026-11-24';
const site = toSite(frameworks, catalogue, today);
const both = ['start', 'trained'] as const;

function edition(id: string) {
  const found = site.editions.find((e) => e.framework.id === id);
  if (!found) throw new Error(`${id} is gone`);
  return found;
}

function shown(framework: string, role: string, known: { startDate?: string; lastTrained?: string }) {
  const data = toDatesData(site, edition(framework));
  const view = toDatesView(data, dueDatesOf(timingIn(data, role) ?? [], known, today), known, today);
  const context = {
    data,
    role: { id: role, label: role },
    status: data.status,
    today,
    page: `https://example.org/${framework}/roles/${role}/`,
  };
  return { view, context };
}

const read = (query: string) => readDates(query, (id) => id === 'teacher', both, today);
const messages = (query: string) => read(query).problems.map(({ message }) => message);

describe('the address of the dates page', () => {
  it('takes a day whole or in three parts, and writes it whole', () => {
    const parts = read('role=teacher&start-day=1&start-month=9&start-year=2026');
    expect(parts.days).toEqual({ startDate: '2026-09-01' });
    expect(parts.problems).toEqual([]);
    expect(datesQuery(parts.role, parts.days)).toBe('?role=teacher&start=2026-09-01');
    expect(read('?role=teacher&start=2026-09-01').days).toEqual(parts.days);
  });

  it('asks for nothing while only the role is chosen', () => {
    expect(read('role=teacher').isAsked).toBe(false);
    expect(read('').isAsked).toBe(false);
  });

  it.each([
    ['role=teacher&start=2026-02-30', 'The day you started must be a real day, such as 27 3 2025'],
    ['role=teacher&start=yesterday', 'The day you started must be a real day, such as 27 3 2025'],
    ['role=teacher&start-day=1&start-month=&start-year=2026', 'The day you started must include a month'],
    [
      'role=teacher&start-day=&start-month=9&start-year=',
      'The day you started must include a day and a year',
    ],
    [
      'role=teacher&trained-day=1&trained-month=9&trained-year=25',
      'The day of your last training must have a year of 4 figures',
    ],
    ['role=teacher&start=0001-01-01', 'The day you started must be after 31 December 1949'],
    ['role=teacher&start=9999-12-31', 'The day you started must be before 25 November 2031'],
    ['role=teacher&trained=2026-11-25', 'The day of your last training must be today or in the past'],
    [
      'role=teacher&start-day=&start-month=&start-year=',
      'Enter the day you started, or the day of your last training',
    ],
    ['role=%3Cscript%3E&start=2026-09-01', 'We do not know that role. Choose your role from the list'],
    ['role=&start=2026-09-01', 'Choose your role'],
  ])('says what is wrong with %s', (query, message) => {
    expect(messages(query)).toEqual([message]);
  });

  it('takes no name that every object has for a role', () => {
    const data = toDatesData(site, edition('city-and-hackney-2021'));
    for (const id of ['constructor', '__proto__', 'toString']) expect(timingIn(data, id)).toBeUndefined();
  });
});

describe('the data for the dates', () => {
  it('holds each rule and each set once, and stays small', () => {
    for (const each of site.editions) {
      const data = toDatesData(site, each);
      expect(new Set(data.sets.map((set) => JSON.stringify(set))).size).toBe(data.sets.length);
      expect(JSON.stringify(data).length, each.framework.id).toBeLessThan(32_000);
    }
  });

  it('gives for every role the same rules as the kernel', () => {
    for (const each of site.editions) {
      const data = toDatesData(site, each);
      for (const role of site.roles) {
        const kernel = site
          .answerFor(each.framework, role)
          .timing.filter(({ rule }) => data.rules.some((known) => known.rule.id === rule.id))
          .map(({ rule, fit, replacedBy }) => [rule.id, fit, replacedBy]);
        const ours = timingIn(data, role.id)?.map(({ rule, fit, replacedBy }) => [rule.id, fit, replacedBy]);
        expect(ours, `${each.framework.id} ${role.id}`).toEqual(kernel);
      }
    }
  });
});

describe('the form on a role page', () => {
  const asks = (framework: string, role: string) => {
    const of = catalogue.roles.find(({ id }) => id === role);
    if (!of) throw new Error(`${role} is gone`);
    return daysAskedOf(site.answerFor(edition(framework).framework, of));
  };

  it('asks only for the days that a role needs, and for none where there is nothing to count', () => {
    expect(asks('cheshire-west-and-chester-2023', 'teacher')).toEqual(['trained']);
    expect(asks('leicester-leicestershire-rutland-2020', 'teacher')).toEqual(['trained']);
    expect(asks('city-and-hackney-2021', 'designated-safeguarding-lead')).toEqual(['start', 'trained']);
    expect(asks('shropshire-2023', 'teacher')).toEqual([]);
    expect(asks('cheshire-west-and-chester-2023', 'resident')).toEqual([]);
  });
});

describe('what the page says', () => {
  it('names the clock and the strength of each date', () => {
    const { view } = shown('city-and-hackney-2021', 'operational-manager', { startDate: '2026-09-01' });
    const row = view.rows.find(({ id }) => id === 'group-c-within-12-months');
    expect(row?.dayWords).toBe('1 September 2027');
    expect(row?.counted).toEqual([
      'Within 12 months from the day you take up a post that needs specialist training.',
      'Counted from 1 September 2026, the day you gave for your start.',
    ]);
    expect(row?.strength).toBe('The strategy says “should”: recommended, not required.');
    expect(row?.source).toBe('section 6.12');
    expect(view.assumptions).toHaveLength(1);
  });

  it('is sure of an overdue renewal, and not of a deadline that may have been met', () => {
    const manager = shown('city-and-hackney-2021', 'operational-manager', { startDate: '2020-01-01' });
    expect(new Set(manager.view.rows.map(({ mark }) => mark))).toEqual(new Set(['Overdue unless done']));
    const teacher = shown('cheshire-west-and-chester-2023', 'teacher', { lastTrained: '2020-01-01' });
    expect(teacher.view.rows.map(({ mark }) => mark)).toEqual(['Overdue']);
  });

  it('says what a strategy does not state', () => {
    const teacher = shown('cheshire-west-and-chester-2023', 'teacher', { lastTrained: '2025-01-01' });
    expect(teacher.view.silences).toEqual(['This strategy states no deadline for a first training.']);
    const resident = shown('cheshire-west-and-chester-2023', 'resident', { lastTrained: '2025-01-01' });
    expect(teacher.view.assumptions).toEqual([
      'We counted from the last training that you gave. Check that it was the training that the rule is about.',
    ]);
    expect(resident.view.silences).toEqual([noDatesForRole]);
    expect(shown('shropshire-2023', 'teacher', {}).view.silences).toEqual([noDates]);
    expect(toDatesPage(site, edition('shropshire-2023')).none).toBe(noDates);
  });

  it('keeps what may not be the reader’s out of the calendar, and what has passed', () => {
    const { view, context } = shown('cheshire-west-and-chester-2023', 'teacher', {
      lastTrained: '2025-01-01',
    });
    expect(toDateEvents(view, context).map(({ uid, day }) => [uid, day])).toEqual([
      ['lanyard-cheshire-west-and-chester-2023-teacher-refresh-3-years-trained', '2028-01-01'],
    ]);
    const late = shown('cheshire-west-and-chester-2023', 'teacher', { lastTrained: '2020-01-01' });
    expect(toDateEvents(late.view, late.context)).toEqual([]);
  });

  it('carries the notice of owners who want to be asked, and the address of the page', () => {
    const { view, context } = shown('leicester-leicestershire-rutland-2020', 'teacher', {
      lastTrained: '2025-01-01',
    });
    const notice = context.data.rightsNotice ?? 'missing';
    const [event] = toDateEvents(view, context);
    expect(event?.description).toContain(notice);
    expect(event?.description).toContain(context.page);
    expect(toDatesText(view, context)).toContain(notice);
    expect(toDatesText(view, context)).toContain('1 January 2028');
  });
});

it('a copy on a disk puts no path of that disk into a calendar', () => {
  const { view, context } = shown('cheshire-west-and-chester-2023', 'teacher', { lastTrained: '2025-01-01' });
  const [event] = toDateEvents(view, { ...context, page: undefined });
  expect(event).not.toHaveProperty('url');
  expect(event?.description).not.toContain('Page:');
});

describe('the picture of the dates', () => {
  it('keeps every place inside of it, has few ticks, and says all of it in words', () => {
    for (const startDate of ['1951-02-01', '2020-01-01', '2026-11-24', '2031-11-01']) {
      const { view } = shown('city-and-hackney-2021', 'designated-safeguarding-lead', {
        startDate,
        lastTrained: '2026-03-31',
      });
      const picture = toTimeline([...view.rows, ...view.perhaps], today);
      const places = picture?.lanes.flatMap(({ from, due, next }) => [from, due.at, ...next]) ?? [];
      expect(places.length).toBeGreaterThan(0);
      expect(places.filter((at) => !(at >= 9 && at <= 97))).toEqual([]);
      expect(picture?.ticks.length).toBeLessThanOrEqual(6);
      for (const row of [...view.rows, ...view.perhaps]) expect(picture?.words).toContain(row.dayWords);
    }
    expect(toTimeline([], today)).toBeUndefined();
  });
});
