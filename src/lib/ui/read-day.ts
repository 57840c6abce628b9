import { FIRST_DAY, isCalendarDay, isDay, LAST_DAY, type IsoDay } from '$statecharts/care/dates.ts';
import type { Reading } from './entry.ts';

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a day as it was typed. Only year-month-day is taken: other forms can mean two days. With
 * `latest`, a later day is still to come.
 */
export function readDay(text: string, latest?: IsoDay): Reading<IsoDay> {
  const given = text.trim();
  if (given === '') return {};
  if (!FORM.test(given)) return { problem: { kind: 'dateForm', given } };
  if (!isCalendarDay(given)) return { problem: { kind: 'noSuchDay', given } };
  if (!isDay(given)) {
    return { problem: { kind: 'outsideYears', given, days: [FIRST_DAY, LAST_DAY] } };
  }
  const isFuture = latest !== undefined && given > latest;
  return isFuture ? { problem: { kind: 'future', given, days: [given] } } : { value: given };
}
