import ical from 'ical-generator';
import type { Words } from '$lib/words/words.ts';
import { calendarText } from '$lib/ui/calendar-file.ts';
import type { Plan } from './plan.ts';

/**
 * The visits as a calendar file (iCalendar, RFC 5545): whole days with a neutral title. It says
 * nothing of the patient. A visit is called after its plan and its month, so that the plan taken over
 * once more, also with its date corrected, replaces itself and nobody else's. `made` is the moment at
 * which the file is made.
 */
export function calendarFile(
  { visits, name }: Pick<Plan, 'visits' | 'name'>,
  { say, language }: Words,
  made: Date
): string {
  const calendar = ical({
    prodId: { company: 'neuromodulatiewijzer', product: 'aftercare', language }
  });
  for (const { date, months, what } of visits) {
    calendar.createEvent({
      id: `${months}-${name}@aftercare.neuromodulatiewijzer`,
      stamp: made,
      // Midnight in UTC: the library writes the day of that clock, wherever the device is.
      start: new Date(`${date}T00:00:00Z`),
      allDay: true,
      summary: say(`aftercare.event.${what.includes('proms') ? 'visit-proms' : 'visit'}`)
    });
  }
  return calendarText(calendar);
}
