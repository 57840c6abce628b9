import ical, { ICalAlarmType, ICalEventRepeatingFreq } from 'ical-generator';
import { calendarText } from '$lib/ui/calendar-file.ts';
import type { Words } from '$lib/words/words.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';

/** When somebody wants to be reminded: every day at this time, `20:00`, from a day on. */
export interface Reminders {
  readonly from: IsoDay;
  readonly time: string;
  /** On so many days. */
  readonly days: number;
  /** A name that nobody else's reminders have. */
  readonly name: string;
  /** The address of the diary. */
  readonly link: string;
}

const MINUTES = 5;

/**
 * Daily reminders as a calendar file (iCalendar, RFC 5545), with a neutral title and nothing of the
 * patient; the address of the diary
 * stands in it twice, as some calendars show only a description. Their time is that of the clock where the calendar is, in summer and in winter. They are
 * called by their name, so that a second file replaces the first, and nobody else's. `made` is the
 * moment at which the file is made.
 */
export function reminderFile(
  { from, time, days, name, link }: Reminders,
  { say, language }: Words,
  made: Date
): string {
  const calendar = ical({
    prodId: { company: 'neuromodulatiewijzer', product: 'diary', language }
  });
  // The library writes the clock of UTC, and no zone beside it: a time of no place in particular.
  const start = new Date(`${from}T${time}:00Z`);
  calendar.createEvent({
    id: `${name}@diary.neuromodulatiewijzer`,
    stamp: made,
    start,
    end: new Date(start.getTime() + MINUTES * 60_000),
    floating: true,
    repeating: { freq: ICalEventRepeatingFreq.DAILY, count: days },
    summary: say('painDiary.reminder.title'),
    url: link,
    description: link,
    alarms: [{ type: ICalAlarmType.display, trigger: 0 }]
  });
  return calendarText(calendar);
}
