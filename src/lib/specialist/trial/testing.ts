import type { WrittenDay } from '$lib/diary/written-day.ts';

/** Days of March 2026, each with one number, as they stand in a form. */
export function daysWith(...numbers: string[]): WrittenDay[] {
  return numbers.map((each, i) => ({
    date: `2026-03-${String(i + 1).padStart(2, '0')}`,
    scores: [each],
    medication: ''
  }));
}
