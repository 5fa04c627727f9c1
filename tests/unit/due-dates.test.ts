import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer } from '#answer/answer';
import { type DueDates, dueDatesOf, type KnownDays } from '#answer/due-dates';
import type { TimingItem } from '#answer/timing';
import type { PeopleRule } from '#model/framework';
import { loadAll } from '#source/load-frameworks';

const { frameworks, catalogue } = loadAll();
const today = '2026-11-24';

/** What a strategy asks of a role, with the days given. */
function datesFor(framework: string, role: string, known: KnownDays, asOf = today): DueDates {
  const found = frameworks.find(({ id }) => id === framework);
  const of = catalogue.roles.find(({ id }) => id === role);
  if (!found || !of) throw new Error(`${framework} or ${role} is gone`);
  const person = { role, answers: of.profile.answers, answersFrom: 'profile' as const };
  return dueDatesOf(answer(found, person, asOf).timing, known, asOf);
}

const days = ({ dates }: Pick<DueDates, 'dates'>) => dates.map(({ rule, day }) => `${rule.id} ${day}`);

const common = {
  id: 'rule',
  label: 'A rule',
  strength: 'should',
  statement: 'Do it.',
  applies: 'everyone',
  source: '§1',
} as const;
const item = (rule: Partial<PeopleRule> & Pick<PeopleRule, 'kind'>): TimingItem => ({
  rule: { ...common, ...rule } as PeopleRule,
  fit: 'matched',
});
const within = (length: string, more: object = {}) =>
  item({ kind: 'complete-by', from: 'joining', within: length, ...more } as PeopleRule);
const every = (length: string, more: object = {}) =>
  item({ kind: 'refresh', from: 'last-completion', every: length, ...more } as PeopleRule);

const dayOf = (rule: TimingItem, known: KnownDays) => dueDatesOf([rule], known, today).dates[0]?.day;

describe('the days of City and Hackney', () => {
  it('run from four clocks, all counted from the start that is given', () => {
    const operational = datesFor('city-and-hackney-2021', 'operational-manager', { startDate: '2026-09-01' });
    expect(days(operational)).toContain('induction-within-1-month 2026-10-01');
    expect(days(operational)).toContain('group-c-within-12-months 2027-09-01');
    const clocks = frameworks
      .find(({ id }) => id === 'city-and-hackney-2021')
      ?.rules?.flatMap((rule) => (rule.kind === 'complete-by' ? [rule.from] : []));
    expect(new Set(clocks)).toEqual(new Set(['joining', 'role-requires-training', 'post-start']));
  });

  it('for a designated lead are two rules that do not replace each other: every 2 years and yearly', () => {
    const lead = datesFor('city-and-hackney-2021', 'designated-safeguarding-lead', {
      lastTrained: '2026-03-31',
    });
    expect(days(lead)).toEqual([
      'designated-lead-yearly-top-up 2027-03-31',
      'designated-lead-every-2-years 2028-03-31',
    ]);
    expect(lead.undated.filter(({ why }) => why.kind === 'day-not-given').length).toBeGreaterThan(0);
  });
});

describe('a rule that an exception replaces', () => {
  it('gives no day of its own: a designated lead in a school renews after 2 years, not 3', () => {
    const lead = datesFor('cheshire-west-and-chester-2023', 'designated-safeguarding-lead', {
      lastTrained: '2025-01-15',
    });
    const all = [...lead.dates, ...lead.conditional].map(({ rule }) => rule.id);
    if (lead.undated.some(({ why }) => why.kind === 'replaced')) expect(all).not.toContain('refresh-3-years');
    const replaced = dueDatesOf(
      [{ ...every('P3Y', { id: 'wide' }), replacedBy: 'narrow' }, every('P2Y', { id: 'narrow' })],
      { lastTrained: '2025-01-15' },
      today,
    );
    expect(days(replaced)).toEqual(['narrow 2027-01-15']);
    expect(replaced.undated.map(({ why }) => why)).toEqual([{ kind: 'replaced', by: 'narrow' }]);
  });

  it('stands beside an exception that is only possible, which is kept apart', () => {
    const teacher = datesFor('cheshire-west-and-chester-2023', 'teacher', { lastTrained: '2025-01-15' });
    expect(days(teacher)).toEqual(['refresh-3-years 2028-01-15']);
    for (const due of teacher.conditional) expect(due.rule.id).toBe('dsl-2-years');
  });
});

describe('strategies without dates', () => {
  it.each(['cheshire-west-and-chester-2015', 'shropshire-2023'])('%s gives nobody any day', (framework) => {
    for (const role of catalogue.roles) {
      const found = datesFor(framework, role.id, { startDate: '2026-09-01', lastTrained: '2026-09-01' });
      expect(found).toEqual({
        dates: [],
        conditional: [],
        undated: [],
        states: { deadline: false, renewal: false },
      });
    }
  });

  it('a resident gets no day in any strategy', () => {
    for (const { id } of frameworks) {
      const found = datesFor(id, 'resident', { startDate: '2026-09-01', lastTrained: '2026-09-01' });
      expect([...found.dates, ...found.conditional], id).toEqual([]);
    }
  });
});

describe('counting', () => {
  it('ends on the last day of a month that is too short, in leap years too', () => {
    expect(dayOf(within('P1M'), { startDate: '2026-01-31' })).toBe('2026-02-28');
    expect(dayOf(within('P1M'), { startDate: '2028-01-31' })).toBe('2028-02-29');
    expect(dayOf(within('P3M'), { startDate: '2026-11-30' })).toBe('2027-02-28');
    expect(dayOf(within('P12M'), { startDate: '2028-02-29' })).toBe('2029-02-28');
    expect(dayOf(within('P2W'), { startDate: '2026-12-25' })).toBe('2027-01-08');
  });

  it('of each renewal begins at the training day that was given, so that 29 February comes back', () => {
    const [due] = dueDatesOf([every('P2Y')], { lastTrained: '2024-02-29' }, '2024-03-01').dates;
    expect([due?.day, ...(due?.next ?? [])]).toEqual(['2026-02-28', '2028-02-29', '2030-02-28']);
    const [three] = dueDatesOf([every('P3Y')], { lastTrained: '2024-02-29' }, '2024-03-01').dates;
    expect([three?.day, ...(three?.next ?? [])]).toEqual(['2027-02-28', '2030-02-28', '2033-02-28']);
  });

  it('calls nothing overdue on the due day, and everything on the day after', () => {
    const status = (asOf: string) =>
      dueDatesOf([every('P1Y')], { lastTrained: '2025-11-24' }, asOf).dates[0]?.status;
    expect([status('2026-11-23'), status('2026-11-24'), status('2026-11-25')]).toEqual([
      'ahead',
      'ahead',
      'overdue',
    ]);
  });

  it('shows no chain after an overdue renewal: the next one counts from a day that nobody knows', () => {
    expect(dueDatesOf([every('P1Y')], { lastTrained: '2020-01-01' }, today).dates[0]?.next).toEqual([]);
  });

  it('takes a deadline for perhaps done when there was a training since the start', () => {
    const status = (lastTrained: string) =>
      dueDatesOf([within('P1M')], { startDate: '2026-01-01', lastTrained }, today).dates[0]?.status;
    expect([status('2025-12-31'), status('2026-01-01'), status('2026-06-01')]).toEqual([
      'overdue',
      'perhaps-done',
      'perhaps-done',
    ]);
  });

  it('lets a renewal of the same people follow a first training that is still to come, and says so', () => {
    const found = dueDatesOf(
      [within('P3M', { id: 'first' }), every('P2Y', { id: 'again' })],
      { startDate: '2026-11-30' },
      today,
    );
    expect(days(found)).toEqual(['first 2027-02-28', 'again 2029-02-28']);
    expect(found.dates.map(({ assumed }) => assumed)).toEqual([false, true]);
    const others = dueDatesOf(
      [within('P3M', { applies: { audiences: ['a'] } }), every('P2Y')],
      { startDate: '2026-11-30' },
      today,
    );
    expect(others.undated.map(({ why }) => why)).toEqual([{ kind: 'day-not-given', basis: 'trained' }]);
  });

  it('cannot reckon a rule that runs with the calendar', () => {
    const found = dueDatesOf(
      [every('P1Y', { from: 'calendar' })],
      { startDate: today, lastTrained: today },
      today,
    );
    expect(found.dates).toEqual([]);
    expect(found.undated.map(({ why }) => why)).toEqual([{ kind: 'other-clock', clock: 'calendar' }]);
  });

  it('gives no day for hours over a period', () => {
    const hours = item({ kind: 'hours', min: 6, over: 'P3Y' } as PeopleRule);
    expect(dueDatesOf([hours], { startDate: today, lastTrained: today }, today)).toEqual({
      dates: [],
      conditional: [],
      undated: [],
      states: { deadline: false, renewal: false },
    });
  });

  it('reckons an outer limit beside the deadline', () => {
    const [due] = dueDatesOf(
      [within('P1M', { atTheLatest: { within: 'P6M', text: 'At the latest by the end of probation.' } })],
      { startDate: '2026-08-31' },
      today,
    ).dates;
    expect([due?.day, due?.outer?.day]).toEqual(['2026-09-30', '2027-02-28']);
  });
});

describe('a time zone', () => {
  it.each(['UTC', 'Europe/London', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'shifts no day: %s, on both days on which clocks change in Britain',
    (zone) => {
      const module = (name: string) => JSON.stringify(join(import.meta.dirname, '..', '..', 'src', name));
      const script = `
        import { dueDatesOf } from ${module('answer/due-dates.ts')};
        import { toCalendar } from ${module('views/calendar.ts')};
        const rule = { id: 'r', label: 'R', kind: 'refresh', from: 'last-completion', every: 'P1Y', strength: 'must', statement: 's', applies: 'everyone', source: 's' };
        for (const lastTrained of ['2025-03-29', '2025-10-25']) {
          const { dates } = dueDatesOf([{ rule, fit: 'matched' }], { lastTrained }, '2026-11-24');
          const [{ day, status }] = dates;
          const file = toCalendar([{ uid: 'u', day, title: 't', description: 'd' }], 'n', '2026-11-24');
          console.log(day, status, /DTSTART;VALUE=DATE:\\d+/.exec(file)[0], /DTSTAMP:\\w+/.exec(file)[0]);
        }`;
      const output = execFileSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
        env: { ...process.env, TZ: zone },
        cwd: join(import.meta.dirname, '..', '..'),
        encoding: 'utf8',
      });
      expect(output.trim().split('\n')).toEqual([
        '2026-03-29 overdue DTSTART;VALUE=DATE:20260329 DTSTAMP:20261124T000000Z',
        '2026-10-25 overdue DTSTART;VALUE=DATE:20261025 DTSTAMP:20261124T000000Z',
      ]);
    },
  );
});
