import { isCalendarDay, isDay, type IsoDay } from '$statecharts/care/dates.ts';
import type { FileProblem } from './diary-file.ts';

/** A date of a table, or why it is none. */
export type ReadFileDay =
  | { readonly day: IsoDay; readonly isDayFirst: boolean }
  | { readonly day?: undefined; readonly kind: FileProblem['kind'] };

/** As spreadsheets write it in the Low Countries: 26-3-2026, 26/3/2026 or 26.3.2026. */
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/**
 * Reads a date of a table: year-month-day, or with the day first. 3/4/2026 is another day to a reader
 * in another country, so that dates with the day first are to be confirmed; 3/26/2026 is none.
 */
export function readFileDay(text: string, today: IsoDay): ReadFileDay {
  const [, first = '', , second = '', year = ''] = DAY_FIRST.exec(text) ?? [];
  const isDayFirst = year !== '';
  const day = isDayFirst ? isoDay(year, second, first) : text;
  if (isDay(day)) return day > today ? { kind: 'future' } : { day, isDayFirst };
  if (isCalendarDay(day)) return { kind: 'outsideYears' };
  return { kind: isDayFirst && isCalendarDay(isoDay(year, first, second)) ? 'monthFirst' : 'date' };
}

function isoDay(year: string, month: string, day: string): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
