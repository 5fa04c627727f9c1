import { describe, expect, it } from 'vitest';
import { readPosts } from '#planner/designations';
import type { Sheet } from '#planner/list';
import { readPeople } from '#planner/people';
import { readDate } from '#planner/uk-dates';
import { today } from '../planner/planner-data.ts';

const dayIn = (cell: string) => {
  const read = readDate(cell, 'day-first', 2026);
  return read.kind === 'day' ? read.day : read.kind;
};

describe('a date in a British list', () => {
  it.each([
    ['31/12/2025', '2025-12-31'],
    ['3/4/2025', '2025-04-03'],
    ['03.04.2025', '2025-04-03'],
    ['1-Sep-24', '2024-09-01'],
    ['1 September 2024', '2024-09-01'],
    ['1st Sept 2024', '2024-09-01'],
    ['Mon 2 Sep 2024', '2024-09-02'],
    ['September 1, 2024', '2024-09-01'],
    ['2025-09-01', '2025-09-01'],
    ['2025-09-01T08:30:00', '2025-09-01'],
    ['01/09/2025 00:00', '2025-09-01'],
    ['20250901', '2025-09-01'],
    ['45536', '2024-09-01'],
    ['45536.75', '2024-09-01'],
    ['29/02/2024', '2024-02-29'],
    ['01/09/27', '2027-09-01'],
    ['01/09/85', '1985-09-01'],
  ])('%s is %s', (cell, day) => {
    expect(dayIn(cell)).toBe(day);
  });

  it.each(['', ' ', '-', 'n/a', 'N/A', 'TBC', 'none', 'never'])('%j is no date, and no problem', (cell) => {
    expect(dayIn(cell)).toBe('empty');
  });

  it.each([
    ['12/31/2025', /not in the order day, month, year/],
    ['31/02/2023', /no day of the calendar/],
    ['29/02/2023', /no day of the calendar/],
    ['00/01/2023', /no day of the calendar/],
    ['45/45/2023', /no day of the calendar/],
    ['11/2022', /no date that we can read/],
    ['Sep 2024', /has no day/],
    ['01/01/1025', /too far from today/],
    ['last spring', /no date that we can read/],
  ])('%s is a problem that is said, never a guess', (cell, message) => {
    const read = readDate(cell, 'day-first', 2026);
    expect(read.kind === 'problem' && read.message).toMatch(message);
  });

  it('with a year of two figures says which century we took', () => {
    expect(readDate('1-Sep-24', 'day-first', 2026)).toEqual({
      kind: 'day',
      day: '2024-09-01',
      note: '“1-Sep-24” has a year of two figures. We read it as 2024.',
    });
  });

  it('can be read month first when the reader says so', () => {
    expect(readDate('12/31/2025', 'month-first', 2026)).toEqual({ kind: 'day', day: '2025-12-31' });
  });
});

describe('the rows of a list', () => {
  const rules = {
    columns: { header: true, uses: { title: 0, start: 1, 'last-training': 2, designation: 3 } },
    dateOrder: 'day-first',
    today,
  } as const;
  const people = (...rows: readonly (readonly string[])[]) => {
    const all = [['Job', 'Start', 'Last', 'Post'], ...rows];
    const sheet: Sheet = { name: '', blankRows: 0, rows: all.map((cells, i) => ({ number: i + 1, cells })) };
    return readPeople(sheet, rules);
  };

  it('keep what can be read both ways out of it where the column has the other order', () => {
    const [first, second] = people(['Cook', '03/04/2025', '', ''], ['Cook', '12/31/2024', '', '']);
    expect(first?.start).toBeUndefined();
    expect(first?.messages.join()).toMatch(/can be read in two ways/);
    expect(second?.messages.join()).toMatch(/not in the order/);
  });

  it('take one slip among many right dates for a slip', () => {
    const right = Array.from({ length: 5 }, (_, i) => ['Cook', `${20 + i}/01/2024`, '', '']);
    const read = people(['Cook', '03/04/2025', '', ''], ['Cook', '12/31/2024', '', ''], ...right);
    expect(read[0]?.start).toBe('2025-04-03');
    expect(read[1]?.messages).toHaveLength(1);
  });

  it('do not count a training that is still to come, and say so', () => {
    const [row] = people(['Cook', '', '01/12/2027', '']);
    expect(row?.lastTrained).toBeUndefined();
    expect(row?.messages).toEqual(['Last training: this day is still to come, so we did not use it.']);
  });

  it('hold no mark that nobody sees and that would turn a sentence of ours around', () => {
    const [row] = people(['\u202aCook\u202c', '\u200e01/02/2025', '', '\u202eno post\u2066']);
    expect(row?.title).toBe('Cook');
    expect(row?.start).toBe('2025-02-01');
    expect(row?.messages).toEqual(['We do not know the safeguarding post “no post”, so it was not used.']);
  });

  it('say what is missing, and what stands beside the headings', () => {
    const [none, long] = people(['', '', '', ''], ['Cook', '', '', '', 'x']);
    expect(none?.messages).toEqual(['This row has no job title.']);
    expect(long?.messages.join()).toMatch(/longer than the row of headings/);
  });
});

describe('a post in safeguarding', () => {
  it.each([
    ['DSL', 'Post', ['designated-safeguarding-lead']],
    ['Designated Safeguarding Lead (DSL)', 'Post', ['designated-safeguarding-lead']],
    ['Deputy DSL', 'Post', ['deputy-designated-safeguarding-lead']],
    ['Yes', 'DSL', ['designated-safeguarding-lead']],
    ['DSL and trainer', 'Post', ['designated-safeguarding-lead', 'trainer']],
    ['No', 'DSL', []],
    ['n/a', 'Post', []],
    ['Yes', 'Post', undefined],
    ['Safeguarding officer', 'Post', undefined],
  ])('%s below “%s” is %j', (cell, heading, posts) => {
    expect(readPosts(cell, heading)).toEqual(posts);
  });
});
