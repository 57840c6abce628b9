import type { Reading } from '../criteria/source.ts';

/** The numbered readings, in the order of their numbers. */
export const READINGS: readonly Reading[] = Array.from(
  { length: 36 },
  (_, i): Reading => `I-${i + 1}`
);

/** Whether a text is the number of a reading, as in `I-13`. */
export function isReading(text: string): text is Reading {
  return (READINGS as readonly string[]).includes(text);
}
