import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { loadTexts } from '$lib/words/load.ts';
import { LANGUAGES, type Language } from '$lib/words/language.ts';
import { wordsOf } from '$lib/words/words.ts';
import { aftercareOf, type Visit } from '$statecharts/care/aftercare.ts';
import { COUNTRIES, type Country } from '$statecharts/facts/country.ts';
import { calendarFile } from './calendar.ts';

const MADE = new Date('2026-12-01T10:00:00Z');

/** Leap days, month ends, both ends of a year, and a century that has no leap day. */
const IMPLANTS = ['2028-02-29', '2026-08-31', '2027-01-31', '2026-12-31', '2096-02-29'];

function visitsOf(country: Country, implantDate: string, years = 8): readonly Visit[] {
  return aftercareOf({ country, implantDate, years });
}

async function fileOf(visits: readonly Visit[], language: Language = 'nl'): Promise<string> {
  return calendarFile(visits, wordsOf(language, await loadTexts(language, 'care')), MADE);
}

/** The events of a calendar file, as another library reads them. */
function eventsIn(file: string) {
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  return events.map((event) => new ICAL.Event(event));
}

describe('the calendar file', () => {
  const plans = COUNTRIES.flatMap((country) => IMPLANTS.map((day) => ({ country, day })));

  test.each(plans)('$country, implant on $day: holds exactly the visits', async (plan) => {
    const visits = visitsOf(plan.country, plan.day);
    const events = eventsIn(await fileOf(visits));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(
      visits.map(({ date }) => date)
    );
    // A whole day each: a date without a clock.
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  test.each(LANGUAGES)('has neutral titles in %s, and nothing else', async (language) => {
    const file = await fileOf(visitsOf('NL', '2026-08-31'), language);
    const titles = new Set(eventsIn(file).map(({ summary }) => summary));
    expect(titles.size).toBe(2);
    for (const title of titles) expect(title).toMatch(/neuromodulati/i);
    expect(file).not.toMatch(/^(?:DESCRIPTION|LOCATION|ATTENDEE|ORGANIZER|COMMENT)/m);
  });

  test('does not hold the day of the implantation', async () => {
    expect(await fileOf(visitsOf('NL', '2026-08-30'))).not.toContain('20260830');
  });

  test('names each visit the same way every time, and no two alike', async () => {
    const idsOf = async () =>
      eventsIn(await fileOf(visitsOf('BE', '2026-08-31'))).map(({ uid }) => uid);
    const ids = await idsOf();
    expect(new Set(ids).size).toBe(16);
    expect(await idsOf()).toEqual(ids);
  });
});
