import ical from 'ical-generator';
import type { Words } from '$lib/words/words.ts';
import type { Visit } from '$statecharts/care/aftercare.ts';

/**
 * The visits as a calendar file (iCalendar, RFC 5545): whole days with a neutral title. It says
 * nothing of the patient. A visit keeps its identifier, so that the same plan taken over again
 * replaces itself. `made` is the moment at which the file is made.
 */
export function calendarFile(visits: readonly Visit[], { say, language }: Words, made: Date) {
  const calendar = ical({
    prodId: { company: 'neuromodulatiewijzer', product: 'aftercare', language }
  });
  for (const { date, months, what } of visits) {
    calendar.createEvent({
      id: `${date}-${months}@aftercare.neuromodulatiewijzer`,
      stamp: made,
      // Midnight in UTC: the library writes the day of that clock, wherever the device is.
      start: new Date(`${date}T00:00:00Z`),
      allDay: true,
      summary: say(`aftercare.event.${what.join('-')}`)
    });
  }
  return calendar.toString();
}
