/** A calendar day, `2026-03-01`: no clock and no time zone. Days sort as their texts do. */
export type IsoDay = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const MILLISECONDS_A_DAY = 86_400_000;

/** The days that can be entered: a year outside them (0026, 2206) was mistyped. */
export const FIRST_DAY: IsoDay = '1980-01-01';
export const LAST_DAY: IsoDay = '2099-12-31';

/** What a day that can be read is, for an error. */
export const DAY_ALLOWED = `a date that the calendar has, as YYYY-MM-DD, from ${FIRST_DAY} to ${LAST_DAY}`;

/** Whether a value is the text of a day that can be entered, from `FIRST_DAY` to `LAST_DAY`. */
export function isDay(value: unknown): value is IsoDay {
  return isCalendarDay(value) && value >= FIRST_DAY && value <= LAST_DAY;
}

/** Whether a value is the text of a day that the calendar has, in any year. */
export function isCalendarDay(value: unknown): value is IsoDay {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const { year, month, day } = partsOf(value);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The day that lies so many days later; earlier when `days` is negative. */
export function addDays(day: IsoDay, days: number): IsoDay {
  const time = Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS_A_DAY;
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** How many days the second day lies after the first. */
export function daysBetween(first: IsoDay, second: IsoDay): number {
  return (Date.parse(second) - Date.parse(first)) / MILLISECONDS_A_DAY;
}

/**
 * The same day so many months later, or the last day of that month when it is shorter: 31 August
 * and 6 months is 28 or 29 February. It may lie past `LAST_DAY`.
 */
export function addMonths(start: IsoDay, months: number): IsoDay {
  const { year, month, day } = partsOf(start);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const toDay = Math.min(day, daysIn(toYear, toMonth));
  return [padded(toYear, 4), padded(toMonth, 2), padded(toDay, 2)].join('-');
}

function partsOf(day: IsoDay): { year: number; month: number; day: number } {
  const [year = 0, month = 0, inMonth = 0] = day.split('-').map(Number);
  return { year, month, day: inMonth };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function padded(part: number, length: number): string {
  return String(part).padStart(length, '0');
}
