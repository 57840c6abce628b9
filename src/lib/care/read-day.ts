import { isDay, type IsoDay } from '$statecharts/care/dates.ts';
import type { Reading } from './entry.ts';

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a day as it was typed. Only year-month-day is taken: other forms can mean two days. */
export function readDay(text: string): Reading<IsoDay> {
  const given = text.trim();
  if (given === '') return {};
  if (!FORM.test(given)) return { problem: { kind: 'dateForm', given } };
  return isDay(given) ? { value: given } : { problem: { kind: 'noSuchDay', given } };
}
