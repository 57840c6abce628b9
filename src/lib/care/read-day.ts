import { isDay, type IsoDay } from '$statecharts/care/dates.ts';

/** What a date field says: a day, nothing yet, or something that cannot be used. */
export interface ReadDay {
  readonly day?: IsoDay;
  readonly problem?: 'form' | 'day';
}

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a day as it was typed. Only year-month-day is taken: other forms can mean two days. */
export function readDay(typed: string): ReadDay {
  const text = typed.trim();
  if (text === '') return {};
  if (!FORM.test(text)) return { problem: 'form' };
  return isDay(text) ? { day: text } : { problem: 'day' };
}
