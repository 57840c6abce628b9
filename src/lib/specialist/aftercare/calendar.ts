import ical, { type ICalCalendar } from 'ical-generator';
import type { Words } from '$lib/words/words.ts';
import { calendarText } from '$lib/ui/calendar-file.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { Battery } from './aftercare-plan.svelte.ts';
import { fullDate } from './full-date.ts';
import type { Plan } from './plan.ts';

/** What goes into a calendar. */
interface Planned {
  readonly plans: readonly Pick<Plan, 'visits' | 'name'>[];
  readonly batteries: readonly Pick<Battery, 'date' | 'name'>[];
}

/**
 * The visits as a calendar file (iCalendar, RFC 5545): whole days with a neutral title. It says
 * nothing of the patient. A visit is called after its plan and its month, so that the plan taken over
 * once more, also with its date corrected, replaces itself and nobody else's. A visit is on the day
 * that the rule gives; where nobody is seen then, its description has the working day before. `made`
 * is the moment at which the file is made.
 */
export function calendarFile({ plans, batteries }: Planned, words: Words, made: Date): string {
  const { say, language } = words;
  const calendar = ical({
    prodId: { company: 'neuromodulatiewijzer', product: 'aftercare', language }
  });
  for (const { visits, name } of plans) {
    for (const { date, months, what, off } of visits) {
      const description = off && {
        description: say('aftercare.off', {
          why: say(`aftercare.off.${off.why}`),
          date: fullDate(off.instead, language)
        })
      };
      addDay(calendar, made, {
        id: `${months}-${name}`,
        date,
        summary: say(`aftercare.event.${what.includes('proms') ? 'visit-proms' : 'visit'}`),
        ...description
      });
    }
  }
  for (const { date, name } of batteries) {
    addDay(calendar, made, {
      id: `battery-${name}`,
      date,
      summary: say('aftercare.event.battery')
    });
  }
  return calendarText(calendar);
}

function addDay(
  calendar: ICalCalendar,
  stamp: Date,
  { id, date, ...told }: { id: string; date: IsoDay; summary: string; description?: string }
): void {
  calendar.createEvent({
    id: `${id}@aftercare.neuromodulatiewijzer`,
    stamp,
    // Midnight in UTC: the library writes the day of that clock, wherever the device is.
    start: new Date(`${date}T00:00:00Z`),
    allDay: true,
    ...told
  });
}
