import { expect, test } from 'vitest';
import { EMPTY, type PatientDiary } from '../keeper/patient-diary.ts';
import { shownDays } from './shown-days.ts';

const diaryOf = (...dates: string[]): PatientDiary => ({
  instrument: 'nrs',
  days: dates.map((date) => ({ date, scores: [4] }))
});

test('an empty diary has the days before today, over the change to summer time', () => {
  expect(shownDays(EMPTY, '2026-03-30')).toEqual(['2026-03-29', '2026-03-28', '2026-03-27']);
});

test('every day of the diary is shown, today on its own card', () => {
  const dates = shownDays(diaryOf('2025-12-24', '2026-03-30'), '2026-03-30');
  expect(dates.slice(3)).toEqual(['2025-12-24']);
});

test('a day that lies ahead, since its owner travelled west, is not lost', () => {
  expect(shownDays(diaryOf('2026-03-30', '2026-03-31'), '2026-03-30')[0]).toBe('2026-03-31');
});
