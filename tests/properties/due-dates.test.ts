import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { answer } from '#answer/answer';
import { dueDatesOf } from '#answer/due-dates';
import { personInRole } from '#answer/person';
import type { TimingItem } from '#answer/timing';
import { addDuration } from '#model/duration';
import type { PeopleRule } from '#model/framework';
import { loadAll } from '#source/load-frameworks';

const { frameworks, catalogue } = loadAll();

const day = fc
  .integer({ min: 0, max: 54_000 })
  .map((n) => Temporal.PlainDate.from('1950-01-01').add({ days: n }).toString());
const length = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('D', 'W', 'M', 'Y'))
  .map(([n, unit]) => `P${n}${unit}`);
const clocks = [
  'joining',
  'role-start',
  'role-requires-training',
  'post-start',
  'initial-training',
  'last-completion',
  'calendar',
] as const;
const rule = fc
  .record({ clock: fc.constantFrom(...clocks), length, kind: fc.constantFrom('complete-by', 'refresh') })
  .map(
    ({ clock, length: long, kind }) =>
      ({
        id: 'rule',
        label: 'A rule',
        strength: 'must',
        statement: 'Do it.',
        applies: 'everyone',
        source: '§1',
        kind,
        from: clock,
        ...(kind === 'refresh' ? { every: long } : { within: long }),
      }) as PeopleRule,
  );
const item = (of: PeopleRule): TimingItem => ({ rule: of, fit: 'matched' });
const known = fc.record({ startDate: day, lastTrained: day }, { requiredKeys: [] });

describe('a due day', () => {
  it('is never before the day that it counts from, and exists in the calendar', () => {
    fc.assert(
      fc.property(rule, known, day, (of, days, today) => {
        for (const due of dueDatesOf([item(of)], days, today).dates) {
          expect(due.day > due.countedFrom).toBe(true);
          expect(Temporal.PlainDate.from(due.day).toString()).toBe(due.day);
        }
      }),
    );
  });

  it('is monotone: whoever starts later is never due earlier', () => {
    fc.assert(
      fc.property(length, day, day, (long, a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        expect(addDuration(first, long) <= addDuration(second, long)).toBe(true);
      }),
    );
  });

  it('keeps the day of the month, or is the last day of a shorter month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), day, (months, from) => {
        const due = Temporal.PlainDate.from(addDuration(from, `P${months}M`));
        const start = Temporal.PlainDate.from(from);
        expect(due.day === start.day || (due.day < start.day && due.day === due.daysInMonth)).toBe(true);
        expect((due.year - start.year) * 12 + due.month - start.month).toBe(months);
      }),
    );
  });

  it('is overdue exactly from the day after it', () => {
    fc.assert(
      fc.property(length, day, (long, lastTrained) => {
        const of = item({ ...({} as PeopleRule), id: 'r', kind: 'top-up', every: long } as PeopleRule);
        const due = addDuration(lastTrained, long);
        const status = (today: string) => dueDatesOf([of], { lastTrained }, today).dates[0]?.status;
        expect([status(due), status(addDuration(due, 'P1D'))]).toEqual(['ahead', 'overdue']);
      }),
    );
  });

  it('is followed by renewals that go on in time, each at least as late as a whole length after the training', () => {
    fc.assert(
      fc.property(rule, known, (of, days) => {
        for (const due of dueDatesOf([item(of)], days, '1950-01-01').dates) {
          const chain = [due.countedFrom, due.day, ...due.next];
          expect(chain).toEqual([...new Set(chain)].toSorted());
        }
      }),
    );
  });

  it('comes from a rule or the rule says why not: none gets lost', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 6 }), known, day, (rules, days, today) => {
        const found = dueDatesOf(rules.map(item), days, today);
        expect(found.dates.length + found.conditional.length + found.undated.length).toBe(rules.length);
      }),
    );
  });
});

describe('the due days of every role in every strategy', () => {
  it('are those of the kernel', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...frameworks),
        fc.constantFrom(...catalogue.roles),
        day,
        day,
        (framework, role, startDate, lastTrained) => {
          const timing = answer(
            framework,
            { ...personInRole(role), startDate, lastTrained },
            '2026-11-24',
          ).timing;
          const found = dueDatesOf(timing, { startDate, lastTrained }, '2026-11-24');
          const ours = [...found.dates, ...found.conditional].map(({ rule: of, day: due }) => [of.id, due]);
          const kernel = timing.flatMap(({ rule: of, due, replacedBy }) =>
            due === undefined || replacedBy !== undefined ? [] : [[of.id, due]],
          );
          expect(ours.toSorted()).toEqual(kernel.toSorted());
        },
      ),
    );
  });
});
