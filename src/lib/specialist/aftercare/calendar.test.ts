import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { loadTexts } from '$lib/words/load.ts';
import { LANGUAGES, type Language } from '$lib/words/language.ts';
import { wordsOf } from '$lib/words/words.ts';
import { COUNTRIES, type Country } from '$statecharts/facts/country.ts';
import { Patient } from '$lib/case/patient.svelte.ts';
import { AftercarePlan } from './aftercare-plan.svelte.ts';
import { randomName } from '$lib/ui/calendar-file.ts';
import { calendarFile } from './calendar.ts';
import { planOf, type PlannedVisit } from './plan.ts';

const MADE = new Date('2026-12-01T10:00:00Z');

/** Leap days, month ends, both ends of a year, and a century that has no leap day. */
const IMPLANTS = ['2028-02-29', '2026-08-31', '2027-01-31', '2026-12-31', '2096-02-29'];

function visitsOf(country: Country, implantDate: string, years = '8'): readonly PlannedVisit[] {
  return planOf({ country, implantDate, years, name: '' })?.visits ?? expect.fail();
}

async function fileOf(
  visits: readonly PlannedVisit[],
  language: Language = 'nl',
  name = 'first'
): Promise<string> {
  return fileOfAll({ plans: [{ visits, name }], batteries: [] }, language);
}

async function fileOfAll(
  planned: Parameters<typeof calendarFile>[0],
  language: Language = 'nl'
): Promise<string> {
  return calendarFile(planned, wordsOf(language, await loadTexts(language, ['aftercare'])), MADE);
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
    expect(file).not.toMatch(/^(?:LOCATION|ATTENDEE|ORGANIZER|COMMENT)/m);
  });

  test('does not hold the day of the implantation', async () => {
    expect(await fileOf(visitsOf('NL', '2026-08-30'))).not.toContain('20260830');
  });

  const idsOf = async (implantDate: string, name: string) =>
    eventsIn(await fileOf(visitsOf('BE', implantDate), 'nl', name)).map(({ uid }) => uid);

  test('names each visit of a plan the same way every time, also on another day', async () => {
    const ids = await idsOf('2026-08-31', 'first');
    expect(new Set(ids).size).toBe(16);
    expect(await idsOf('2026-08-31', 'first')).toEqual(ids);
    expect(await idsOf('2026-08-30', 'first')).toEqual(ids);
  });

  test('names no visit as another patient’s of the same day', async () => {
    const [first = '', second = ''] = [1, 2].map(() => {
      const [entry = expect.fail()] = new AftercarePlan(new Patient('fbss')).entries;
      return entry.name;
    });
    const both = [...(await idsOf('2026-08-31', first)), ...(await idsOf('2026-08-31', second))];
    expect(new Set(both).size).toBe(both.length);
  });

  test('says the working day before where nobody is seen, and keeps the day of the rule', async () => {
    const events = eventsIn(await fileOf(visitsOf('NL', '2026-08-31', '1')));
    expect(events.map(({ startDate, description }) => [String(startDate), description])).toEqual([
      ['2026-11-30', null],
      ['2027-02-28', 'Valt op zondag. Werkdag ervoor: vrijdag 26 februari 2027.'],
      ['2027-08-31', null]
    ]);
  });

  test('holds every plan and battery of a patient, each under a name of its own', async () => {
    const planned = {
      plans: ['2026-08-31', '2028-03-06'].map((day, i) => ({
        visits: visitsOf('NL', day, '2'),
        name: `plan-${i}`
      })),
      batteries: ['2027-05-01', '2029-05-01'].map((date, i) => ({ date, name: `battery-${i}` }))
    };
    const events = eventsIn(await fileOfAll(planned));
    expect(events).toHaveLength(4 + 4 + 2);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(10);
    expect(events.at(-1)).toMatchObject({ summary: 'Batterijwissel neuromodulatie' });
    expect(String(events.at(-1)?.startDate)).toBe('2029-05-01');
    const again = eventsIn(await fileOfAll(planned, 'en'));
    expect(again.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
  });

  test('ends each of its lines, the last one too', async () => {
    const file = await fileOf(visitsOf('NL', '2026-08-31'));
    expect(file).toMatch(/END:VCALENDAR\r\n$/);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

test('a name is made where the browser has no safe context, and says nothing', () => {
  const original = crypto.randomUUID;
  Object.assign(crypto, { randomUUID: undefined });
  const names = Array.from({ length: 100 }, randomName);
  Object.assign(crypto, { randomUUID: original });
  expect(new Set(names).size).toBe(100);
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{32}$/);
});
