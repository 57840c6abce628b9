import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../statecharts/care/dates.ts';
import { dayOffOn, holidayOn, workingDayBefore } from '../../statecharts/care/holidays.ts';
import { COUNTRIES } from '../../statecharts/facts/country.ts';

const YEARS = Array.from({ length: 120 }, (_, i) => 1980 + i);

function daysOf(year: number): string[] {
  const days = Array.from({ length: 366 }, (_, i) => addDays(`${year}-01-01`, i));
  return days.filter((day) => day.startsWith(String(year)));
}

describe.each(COUNTRIES)('the public holidays of %s', (country) => {
  const library = new Holidays(country, { languages: ['nl'] });

  // 5 May is a national day every year, and a day off for most once in five: the library never counts it.
  const lustrum = (year: number) => (country === 'NL' && year % 5 === 0 ? [`${year}-05-05`] : []);

  test('are those of the library, in every year that can be entered', () => {
    const named = (year: number) => {
      const all = library.getHolidays(year).filter(({ type }) => type === 'public');
      return [
        ...new Set([...all.map(({ date }) => date.slice(0, 10)), ...lustrum(year)])
      ].toSorted();
    };
    for (const year of YEARS) {
      const ours = daysOf(year).filter((day) => holidayOn(country, day));
      expect(ours).toEqual(named(year));
    }
  });
});

test.each([
  ['NL', '2026-04-27', 'kingsDay'],
  ['NL', '2025-04-26', 'kingsDay'],
  ['NL', '2025-04-27', 'sunday'],
  ['NL', '2026-04-05', 'easter'],
  ['BE', '2026-04-05', 'sunday'],
  ['BE', '2026-07-21', 'nationalDay'],
  ['BE', '2026-11-11', 'armistice'],
  ['NL', '2026-11-11', undefined],
  ['NL', '2030-05-05', 'liberationDay'],
  ['NL', '2026-05-05', undefined],
  ['NL', '2026-11-28', undefined],
  ['NL', '2026-11-29', 'sunday']
] as const)('%s, %s: %s', (country, day, off) => {
  expect(dayOffOn(country, day)).toBe(off);
});

test.each([
  ['NL', '2026-11-29', '2026-11-27'],
  ['NL', '2026-04-06', '2026-04-03'],
  ['NL', '2026-12-26', '2026-12-24'],
  ['NL', '2027-01-01', '2026-12-31'],
  ['BE', '2026-07-21', '2026-07-20']
] as const)('in %s the working day before %s is %s', (country, day, before) => {
  expect(workingDayBefore(country, day)).toBe(before);
});

test('a working day that is proposed is before the day, and has nobody off', () => {
  for (const country of COUNTRIES) {
    for (const day of [2026, 2027, 2038].flatMap(daysOf)) {
      const before = workingDayBefore(country, day);
      expect(before < day).toBe(true);
      expect(dayOffOn(country, before)).toBeUndefined();
      expect(addDays(before, 7) > day).toBe(true);
    }
  }
});
