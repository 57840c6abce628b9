import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isDay } from '../../statecharts/care/dates.ts';
import { everyDay, monthsLater, text } from '../oracle/care/calendar.ts';

describe('a day', () => {
  test.each(['2026-03-01', '2024-02-29', '2000-02-29', '1980-01-01', '2099-12-31'])(
    '%s is one',
    (day) => {
      expect(isDay(day)).toBe(true);
    }
  );

  test.each(['1979-12-31', '2100-01-01', '0026-03-01', '1900-02-28', '9999-12-31'])(
    '%s lies outside the days that count',
    (day) => {
      expect(isDay(day)).toBe(false);
    }
  );

  test.each([
    ...['2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10'],
    ...['2026-01-00', '2026-01-32', '0000-01-01', '26-03-01', '2026-3-1', '2026/03/01'],
    ...['01-03-2026', '2026-03-01T00:00:00Z', '2026-03-01 ', ' 2026-03-01', '2026-03-01\n'],
    ...['+002026-03-01', '-2026-03-01', '٢٠٢٦-03-01', '', 'today', 20260301, null, undefined, []],
    [['2026-03-01']]
  ])('%j is none', (value) => {
    expect(isDay(value)).toBe(false);
  });

  test('of the calendar is followed by the next one', () => {
    const days = everyDay(1980, 2099).map(text);
    expect(days.every(isDay)).toBe(true);
    expect(days.slice(0, -1).map((day) => addDays(day, 1))).toEqual(days.slice(1));
    expect(days.slice(3).map((day) => addDays(day, -3))).toEqual(days.slice(0, -3));
  });
});

test('between two days lie as many as lead from the one to the other', () => {
  for (const days of [0, 1, 28, 366, 10_000, -1, -365]) {
    expect(daysBetween('2026-03-29', addDays('2026-03-29', days))).toBe(days);
  }
});

describe('months later', () => {
  test.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-08-31', 12, '2027-08-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-02-28', 6, '2026-08-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2096-02-29', 48, '2100-02-28'],
    ['0099-12-31', 6, '0100-06-30']
  ])('than %s by %d is %s', (start, months, end) => {
    expect(addMonths(start, months)).toBe(end);
  });

  test('the day is kept or clamped, from every day of five years, a hundred years on', () => {
    for (const day of everyDay(2023, 2027)) {
      for (const months of [0, 1, 3, 6, 12, 18, 30, 54, 600, 924, 1200]) {
        expect(addMonths(text(day), months)).toBe(text(monthsLater(day, months)));
      }
    }
  });

  test('may lie past the last day that counts', () => {
    expect(addMonths('2099-12-31', 600)).toBe('2149-12-31');
  });
});
