import { describe, expect, it } from 'vitest';
import { currencyOf } from '#model/currency';
import { addDuration, formatDuration, formatEvery, parseDuration, sameDuration } from '#model/duration';
import { formatPartialDate, isWhollyBefore, toDayRange } from '#model/partial-date';
import { loadAll } from '#source/load-frameworks';

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
  const { frameworks } = loadAll();
  const status = (id: string, asOf: string) => {
    const framework = frameworks.find((f) => f.id === id);
    return framework && currencyOf(framework, asOf).label;
  };

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

  it('says when it will turn next, so that a reader’s browser can notice', () => {
    const shropshire = frameworks.find((f) => f.id === 'shropshire-2023');
    expect(shropshire && currencyOf(shropshire, '2026-11-22').next).toEqual({
      status: 'ended',
      after: '2026-12-31',
      printed: '2026',
      label: 'Ended 2026',
    });
  });
});
