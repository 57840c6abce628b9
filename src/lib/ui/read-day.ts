import { FIRST_DAY, isCalendarDay, isDay, LAST_DAY, type IsoDay } from '$statecharts/care/dates.ts';
import type { Reading } from './entry.ts';

const YEAR_FIRST = /^\d{4}-\d{2}-\d{2}$/;
const DAY_FIRST = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/;

/**
 * Reads a day as it was typed: day-month-year with a hyphen or a slash, or year-month-day as files
 * have it. With `latest`, a later day is still to come.
 */
export function readDay(text: string, latest?: IsoDay): Reading<IsoDay> {
  const given = text.trim();
  if (given === '') return {};
  const day = isoOf(given);
  if (day === undefined) return { problem: { kind: 'dateForm', given } };
  if (!isCalendarDay(day)) return { problem: { kind: 'noSuchDay', given } };
  if (!isDay(day)) {
    return { problem: { kind: 'outsideYears', given, days: [FIRST_DAY, LAST_DAY] } };
  }
  const isFuture = latest !== undefined && day > latest;
  return isFuture ? { problem: { kind: 'future', given, days: [day] } } : { value: day };
}

/** A day as people here type it: 31-3-2026. */
export function writeDay(day: IsoDay): string {
  return day.split('-').map(Number).toReversed().join('-');
}

function isoOf(given: string): string | undefined {
  if (YEAR_FIRST.test(given)) return given;
  const [, day = '', , month = '', year] = DAY_FIRST.exec(given) ?? [];
  return year && [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
