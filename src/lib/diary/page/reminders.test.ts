import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { addDays } from '$statecharts/care/dates.ts';
import { reminderFile } from './reminders.ts';

const MADE = new Date('2026-03-20T10:00:00Z');
const LINK = 'https://a-host-of-some-hospital.example/a/folder/of/it/nl/diary/';
const FOR = { from: '2026-03-27', time: '20:05', days: 5, name: 'first', link: LINK };

async function fileOf(language: Language = 'nl', reminders = FOR): Promise<string> {
  return reminderFile(reminders, wordsOf(language, await loadTexts(language, ['painDiary'])), MADE);
}

/** The one event of a calendar file, as another library reads it. */
function eventIn(file: string) {
  const [event = expect.fail(), ...others] = new ICAL.Component(
    ICAL.parse(file)
  ).getAllSubcomponents('vevent');
  expect(others).toEqual([]);
  return new ICAL.Event(event);
}

describe('the reminders', () => {
  test('come every day at the same time of the clock, over the change to summer time', async () => {
    const event = eventIn(await fileOf());
    const iterator = event.iterator();
    const times = [];
    for (let next = iterator.next(); next; next = iterator.next()) times.push(next.toString());
    expect(times).toEqual(
      Array.from({ length: 5 }, (_, i) => `${addDays('2026-03-27', i)}T20:05:00`)
    );
  });

  test('are at no place: their time is that of the calendar', async () => {
    const { startDate, endDate } = eventIn(await fileOf());
    expect(startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(endDate.toString()).toBe('2026-03-27T20:10:00');
    expect(await fileOf()).not.toMatch(/TZID|VTIMEZONE|^DT(?:START|END)\S*Z\r?$/m);
  });

  test.each(LANGUAGES)(
    'have a neutral title in %s, and nothing of the patient',
    async (language) => {
      const file = await fileOf(language);
      expect(eventIn(file).summary).toMatch(/^(?:Dagboek invullen|Fill in the diary)$/);
      expect(file).not.toMatch(/^(?:LOCATION|ATTENDEE|ORGANIZER|COMMENT)|pijn|pain/im);
    }
  );

  test('lead to the diary, whichever of two places a calendar shows', async () => {
    const event = eventIn(await fileOf());
    expect(event.component.getFirstPropertyValue('url')).toBe(LINK);
    expect(event.description).toBe(LINK);
  });

  test('make a sound, or whatever the calendar does', async () => {
    expect(await fileOf()).toContain('BEGIN:VALARM');
  });

  test('keep their name, also for another time, and nobody else has it', async () => {
    const uidOf = async (other: Partial<typeof FOR>) =>
      eventIn(await fileOf('nl', { ...FOR, ...other })).uid;
    expect(await uidOf({ time: '08:00' })).toBe(await uidOf({}));
    expect(await uidOf({ name: 'second' })).not.toBe(await uidOf({}));
  });

  test('end their last line', async () => {
    expect(await fileOf()).toMatch(/END:VCALENDAR\r\n$/);
  });
});
