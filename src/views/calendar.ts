import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';

/** One day in a calendar. */
export interface CalendarEvent {
  /** Stays the same when the event is made again, so that a calendar replaces it and does not double it. Without anything about a person. */
  readonly uid: string;
  /** ISO day. */
  readonly day: string;
  readonly title: string;
  readonly description: string;
  /** A whole address, with https. */
  readonly url?: string;
}

const day = 24 * 60 * 60;
/** Time to book a course, and time to chase it up. */
const reminders = [28 * day, 7 * day];

/**
 * An iCalendar file (RFC 5545) of whole days. Plain days have no time zone, so a calendar anywhere shows the same day.
 * They are transparent: nobody looks busy because of a deadline.
 *
 * @param asOf ISO day on which the file is made: the same input gives the same bytes
 */
export function toCalendar(events: readonly CalendarEvent[], calendarName: string, asOf: string): string {
  const calendar = ical({
    name: oneLine(calendarName),
    prodId: { company: 'Lanyard', product: 'Training dates', language: 'EN' },
  });
  const stamp = Temporal.Instant.from(`${asOf}T00:00:00Z`);
  for (const event of events) {
    const start = Temporal.PlainDate.from(event.day);
    const title = oneLine(event.title);
    calendar.createEvent({
      id: encodeURIComponent(event.uid),
      allDay: true,
      start,
      // The end of an all-day event is the first day that no longer belongs to it.
      end: start.add({ days: 1 }),
      stamp,
      summary: title,
      description: { plain: plain(event.description) },
      ...(event.url === undefined ? {} : { url: event.url }),
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: reminders.map((trigger) => ({
        type: ICalAlarmType.display,
        trigger,
        description: title,
      })),
    });
  }
  // RFC 5545 ends each line with CR and LF, the last one too.
  return `${calendar.toString()}\r\n`;
}

/** Without control characters, which no calendar file may hold. Line breaks and tabs stay. */
function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => (/[\n\r\t]/.test(character) ? character : ''));
}

/** For names: the generator does not escape the line breaks of all of them. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}
