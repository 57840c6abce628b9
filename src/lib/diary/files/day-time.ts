/** A time of the clock where somebody is, `08:10`: hours and minutes, without a time zone. */
export type DayTime = string;

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Whether a value is the text of a time, from 00:00 to 23:59. */
export function isTime(value: unknown): value is DayTime {
  return typeof value === 'string' && TIME.test(value);
}

/** As spreadsheets show a time, and so save it: 8:10, 08:10:00, 8:10 PM. */
const SHOWN = /^(\d{1,2}):(\d{2})(?::00)?(?:\s?([ap])\.?\s?m\.?)?$/i;

/** The time that a cell of a table shows; `undefined` when it shows none, or seconds. */
export function readTime(text: string): DayTime | undefined {
  const [, hours = '', minutes = '', half] = SHOWN.exec(text) ?? [];
  const hour = half === undefined ? Number(hours) : ofTwelve(Number(hours), /p/i.test(half));
  const time = `${String(hour).padStart(2, '0')}:${minutes}`;
  return isTime(time) ? time : undefined;
}

/** An hour of a clock with twelve: 12 AM is midnight, 12 PM is noon. */
function ofTwelve(hour: number, isAfternoon: boolean): number {
  if (hour < 1 || hour > 12) return NaN;
  return (hour % 12) + (isAfternoon ? 12 : 0);
}
