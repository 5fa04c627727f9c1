import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { hostile } from '#tests/site/hostile-framework';
import { type CalendarEvent, toCalendar } from '#views/calendar';

const event: CalendarEvent = {
  uid: 'lanyard-a-teacher-rule-start',
  day: '2026-12-31',
  title: 'Safeguarding training due: Induction; within 1 month, “please” – Ysgol Gyfun Gymraeg Glantaf, é',
  description: `First line.\nSecond line, with a \\ and a ; in it. ${'Long words follow. '.repeat(12)}`,
  url: 'https://example.org/a/roles/teacher/?x=1&y=2',
};

const parse = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
};

describe('a calendar file', () => {
  it('gives back what went in: a whole day, the words, the address', () => {
    const [read, ...more] = parse(toCalendar([event], 'My dates', '2026-11-24'));
    expect(more).toEqual([]);
    expect(read?.uid).toBe(event.uid);
    expect(read?.startDate.isDate).toBe(true);
    expect(read?.startDate.toString()).toBe('2026-12-31');
    expect(read?.endDate.toString()).toBe('2027-01-01');
    expect(read?.summary).toBe(event.title);
    expect(read?.description).toBe(event.description);
    expect(read?.component.getFirstPropertyValue('url')).toBe(event.url);
  });

  it.each(hostile)('gives back a text that could be an order to a program: %s', (text) => {
    const read = parse(
      toCalendar([{ ...event, title: text, description: `${text}\n${text}` }], text, '2026-11-24'),
    );
    expect(read.map(({ summary, description }) => [summary, description])).toEqual([
      [text, `${text}\n${text}`],
    ]);
  });

  it('reminds 4 weeks and 1 week before, and makes nobody look busy', () => {
    const [read] = parse(toCalendar([event], 'My dates', '2026-11-24'));
    const triggers = read?.component
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    expect(triggers).toEqual(['-P28D', '-P7D']);
    expect(read?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('is the same to the byte when it is made again, and stamped with the day and not the moment', () => {
    const file = toCalendar([event], 'My dates', '2026-11-24');
    expect(toCalendar([event], 'My dates', '2026-11-24')).toBe(file);
    expect(file).toContain('DTSTAMP:20261124T000000Z');
  });

  it('ends every line with CR and LF and folds lines before 75 bytes', () => {
    const lines = toCalendar([event, { ...event, uid: 'other' }], 'My dates', '2026-11-24').split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  it('lets no words break out of their line', () => {
    const hostile = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:evil\u0000\u0007';
    const file = toCalendar(
      [{ uid: hostile, day: '2026-12-31', title: hostile, description: hostile }],
      hostile,
      '2026-11-24',
    );
    expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    expect(parse(file)).toHaveLength(1);
    expect(file.replace(/[\r\n]/g, '')).not.toMatch(/\p{Cc}/u);
  });

  it('can be empty', () => {
    expect(parse(toCalendar([], 'My dates', '2026-11-24'))).toEqual([]);
  });
});
