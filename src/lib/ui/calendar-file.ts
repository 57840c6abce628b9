import type { ICalCalendar } from 'ical-generator';

/** So many random bytes that no two names are ever the same. */
const BYTES = 16;

/**
 * A name that nothing else has, and that says nothing of anybody. The browser's own way to make one
 * is missing where a hospital serves the site without encryption.
 */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A calendar as the text of a file: every line of it ends, the last one too (RFC 5545, 3.1). */
export function calendarText(calendar: ICalCalendar): string {
  return `${calendar.toString().trimEnd()}\r\n`;
}
