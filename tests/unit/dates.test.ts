import { describe, expect, it } from 'vitest';
import { currencyOf } from '#model/currency';
import { addDuration, formatDuration, formatEvery, parseDuration, sameDuration } from '#model/duration';
import type { Framework } from '#model/framework';
import { formatPartialDate, isWhollyBefore, toDayRange } from '#model/partial-date';
import { toPlannerStrategy } from '#planner/planner-data';
import { toStrategyNote } from '#planner/strategy-note';
import { loadAll } from '#source/load-frameworks';
import { newestEditions } from '#views/guided-start';
import { toSite } from '#views/site';

describe('partial dates', () => {
  it('cover every day that they can mean', () => {
    expect(toDayRange('2015')).toEqual({ earliest: '2015-01-01', latest: '2015-12-31' });
    expect(toDayRange('2024-02')).toEqual({ earliest: '2024-02-01', latest: '2024-02-29' });
    expect(toDayRange('2023-10-05')).toEqual({ earliest: '2023-10-05', latest: '2023-10-05' });
  });

  it('do not exist for a thirteenth month or a thirtieth of February', () => {
    expect(toDayRange('2023-13')).toBeUndefined();
    expect(toDayRange('2023-02-30')).toBeUndefined();
  });

  it('are not in conflict when one lies inside the other: June 2023 and 5 June 2023 (V6)', () => {
    expect(isWhollyBefore('2023-06-05', '2023-06')).toBe(false);
    expect(isWhollyBefore('2023-06', '2023-06-05')).toBe(false);
    expect(isWhollyBefore('2023-05', '2023-06-05')).toBe(true);
  });

  it('are printed no more precisely than they are', () => {
    expect(formatPartialDate('2015')).toBe('2015');
    expect(formatPartialDate('2023-06')).toBe('June 2023');
    expect(formatPartialDate('2023-10-05')).toBe('5 October 2023');
  });
});

describe('durations', () => {
  it('are equal by the calendar: P12M is P1Y, P14D is P2W', () => {
    expect(sameDuration('P12M', 'P1Y')).toBe(true);
    expect(sameDuration('P14D', 'P2W')).toBe(true);
    expect(sameDuration('P30D', 'P1M')).toBe(false);
  });

  it('are put in words', () => {
    expect(formatDuration('P3M')).toBe('3 months');
    expect(formatDuration('P1Y')).toBe('1 year');
    expect(formatEvery('P1Y')).toBe('every year');
    expect(formatEvery('P2Y')).toBe('every 2 years');
  });

  it('are refused when nothing or no unit', () => {
    expect(parseDuration('P0Y')).toBeUndefined();
    expect(parseDuration('3 months')).toBeUndefined();
  });

  it('end on the last day of a shorter month', () => {
    expect(addDuration('2026-01-31', 'P1M')).toBe('2026-02-28');
    expect(addDuration('2024-02-29', 'P1Y')).toBe('2025-02-28');
  });
});

describe('how current a framework is', () => {
  const { frameworks, catalogue } = loadAll();
  const status = (id: string, asOf: string) => {
    const framework = frameworks.find((f) => f.id === id);
    return framework && currencyOf(framework, asOf).label;
  };

  it('says of a strategy whose period is still to come that it begins, and when, and never that it is current', () => {
    const [any] = frameworks;
    if (!any) throw new Error('No framework');
    const { dates: _, lineage: __, ...rest } = any;
    const from = (start: string) => currencyOf({ ...rest, period: { start, end: '2029' } }, '2026-11-28');
    expect(from('2027-01-01')).toMatchObject({
      status: 'not-begun',
      since: '2027-01-01',
      label: 'Begins on 1 January 2027',
      sentence: 'The period of this strategy begins on 1 January 2027. It does not hold before that.',
      turns: [
        { after: '2026-12-31', into: 'Current until 2029' },
        { after: '2029-12-31', into: 'Ended 2029' },
      ],
    });
    expect(from('2027').label).toBe('Begins in 2027');
    expect(from('2027-04').label).toBe('Begins in April 2027');
    // A year that has begun may be meant from its first day.
    expect(from('2026').status).toBe('current');
    expect(currencyOf({ ...rest, period: { start: '2027-01-01' } }, '2027-01-01').label).toBe('No end date');
  });

  it('leaves the edition that holds in its place until the next one begins', () => {
    const shropshire = frameworks.find(({ id }) => id === 'shropshire-2023');
    if (!shropshire) throw new Error('The example is gone.');
    const { dates: _, ...rest } = shropshire;
    const next = { ...rest, id: 'shropshire-2027', period: { start: '2027-01-01', end: '2029' } };
    const on = (day: string) =>
      toSite([next, shropshire], catalogue, day).editions.map(({ framework, newer, next: coming }) => [
        framework.id,
        newer?.framework.id,
        coming?.id,
      ]);
    expect(on('2026-11-28')).toEqual([
      ['shropshire-2023', undefined, 'shropshire-2027'],
      ['shropshire-2027', undefined, undefined],
    ]);
    expect(newestEditions(toSite([next, shropshire], catalogue, '2026-11-28'))).toHaveLength(1);
    expect(on('2027-01-01')).toEqual([
      ['shropshire-2027', undefined, undefined],
      ['shropshire-2023', 'shropshire-2027', undefined],
    ]);
    expect(newestEditions(toSite([next], catalogue, '2026-11-28'))).toHaveLength(1);
  });

  it('announces the nearest of several editions that wait', () => {
    const shropshire = frameworks.find(({ id }) => id === 'shropshire-2023');
    if (!shropshire) throw new Error('The example is gone.');
    const { dates: _, ...rest } = shropshire;
    const from = (start: string) => ({ ...rest, id: `shropshire-${start}`, period: { start } });
    const site = toSite([from('2030'), from('2027'), from('2028-04'), shropshire], catalogue, '2026-11-28');
    expect(site.editions.flatMap(({ framework, next }) => (next ? [[framework.id, next.id]] : []))).toEqual([
      ['shropshire-2023', 'shropshire-2027'],
    ]);
  });

  it('leaves a strategy in force until the document begins of which it says itself that it replaces it', () => {
    const shropshire = frameworks.find(({ id }) => id === 'shropshire-2023');
    if (!shropshire) throw new Error('The example is gone.');
    const { dates: _, lineage: __, ...rest } = shropshire;
    const nextFrom = (start: string) => ({ ...rest, id: 'shropshire-2027', period: { start } });
    const replaced: Framework = {
      ...rest,
      period: { start: '2023', end: '2028' },
      lineage: [
        {
          relation: 'superseded-by',
          framework: 'shropshire-2027',
          asserted: 'stated',
          source: '§1',
          note: 'A note.',
        },
      ],
    };
    const on = (day: string, ...others: Framework[]) =>
      toSite([replaced, ...others], catalogue, day).editions.find(
        ({ framework }) => framework.id === replaced.id,
      );
    const turn = { after: '2026-12-31', into: 'Replaced' };
    for (const start of ['2027', '2027-01', '2027-01-01']) {
      const next = nextFrom(start);
      expect(on('2026-12-31', next)?.currency, start).toMatchObject({ status: 'current', turns: [turn] });
      expect(on('2027-01-01', next)?.currency).toMatchObject({
        status: 'superseded',
        label: 'Replaced',
        turns: [],
      });
    }
    // No more precise than the first day of the successor is printed.
    expect(on('2026-12-31', nextFrom('2027'))?.currency.label).toBe('Current until 2026');
    expect(on('2026-12-31', nextFrom('2027-01'))?.currency.label).toBe('Current until December 2026');
    expect(on('2026-12-31', nextFrom('2027-01-01'))?.currency).toMatchObject({
      label: 'Current until 31 December 2026',
      sentence: 'A newer document replaces this strategy on 1 January 2027.',
    });
    // What turns before stays; what would turn later no longer counts.
    expect(on('2026-12-31', nextFrom('2029-04'))?.currency).toMatchObject({
      label: 'Current until 2028',
      turns: [
        { after: '2028-12-31', into: 'Ended 2028' },
        { after: '2029-03-31', into: 'Replaced' },
      ],
    });
    expect(on('2029-03-31', nextFrom('2029-04'))?.currency.label).toBe('Ended 2028');
    expect(on('2029-04-01', nextFrom('2029-04'))?.currency.label).toBe('Replaced');
    // Of a document that is not here we know no first day, so what the strategy says counts at once.
    expect(on('2026-12-31')?.currency.label).toBe('Replaced');
    const site = toSite([replaced, nextFrom('2027')], catalogue, '2026-12-31');
    const edition = site.editions.find(({ framework }) => framework.id === replaced.id);
    const strategy = edition && toPlannerStrategy(site, edition);
    const noted = (day: string) => strategy && toStrategyNote({ strategy }, day).status;
    expect([noted('2026-12-31'), noted('2027-01-01')]).toEqual(['Current until 2026', 'Replaced']);
  });

  it('is past for all five sources in November 2026, each in its own way', () => {
    expect(Object.fromEntries(frameworks.map((f) => [f.id, currencyOf(f, '2026-11-22').label]))).toEqual({
      'cheshire-west-and-chester-2015': 'Ended 2018',
      'cheshire-west-and-chester-2023': 'Ended 2025',
      'city-and-hackney-2021': 'Ended 2023',
      'leicester-leicestershire-rutland-2020': 'Ended March 2021',
      'shropshire-2023': 'Past review since June 2026',
    });
  });

  it('turns only when the last day that a date can mean is over', () => {
    expect(status('shropshire-2023', '2026-06-30')).toBe('Current until June 2026');
    expect(status('shropshire-2023', '2026-07-01')).toBe('Past review since June 2026');
    expect(status('shropshire-2023', '2026-12-31')).toBe('Past review since June 2026');
    expect(status('shropshire-2023', '2027-01-01')).toBe('Ended 2026');
  });

  it('says all the days on which it will turn, so that a page built long before can notice each of them', () => {
    const turns = (id: string, day: string) => {
      const framework = frameworks.find((f) => f.id === id);
      return framework && currencyOf(framework, day).turns;
    };
    const reviewed = { after: '2026-06-30', into: 'Past review since June 2026' };
    const over = { after: '2026-12-31', into: 'Ended 2026' };
    expect(turns('shropshire-2023', '2026-06-30')).toEqual([reviewed, over]);
    expect(turns('shropshire-2023', '2026-07-01')).toEqual([over]);
    expect(turns('shropshire-2023', '2027-01-01')).toEqual([]);
    // Nothing is said of a review, so it goes straight to its end.
    expect(turns('leicester-leicestershire-rutland-2020', '2021-03-01')).toEqual([
      { after: '2021-03-31', into: 'Ended March 2021' },
    ]);
  });

  it('knows of no review that is due only after the end', () => {
    const shropshire = frameworks.find((f) => f.id === 'shropshire-2023');
    if (!shropshire) throw new Error('There is no framework of Shropshire.');
    const found = currencyOf(
      { ...shropshire, dates: { ...shropshire.dates, review: '2027-06' } },
      '2026-06-01',
    );
    expect(found.turns).toEqual([{ after: '2026-12-31', into: 'Ended 2026' }]);
    expect([found.label, found.sentence]).toEqual([
      'Current until 2026',
      'The period of this strategy runs to 2026. After that, check for a newer one.',
    ]);
  });

  it('told in advance is what it turns out to be, on every day before, on and after each date', () => {
    for (const framework of frameworks) {
      const days = currencyOf(framework, '2001-01-01').turns.flatMap(({ after }) => [
        addDuration(after, '-P1D'),
        after,
        addDuration(after, 'P1D'),
      ]);
      for (const built of days)
        for (const read of days.filter((day) => day >= built)) {
          const { label, turns } = currencyOf(framework, built);
          const told = turns.findLast(({ after }) => read > after)?.into ?? label;
          expect(told, `${framework.id} built ${built}, read ${read}`).toBe(
            currencyOf(framework, read).label,
          );
        }
    }
  });
});
