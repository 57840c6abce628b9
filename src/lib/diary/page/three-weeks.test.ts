import { expect, test } from 'vitest';
import type { FileDay } from '../files/diary-file.ts';
import { addDays } from '$statecharts/care/dates.ts';
import { lastThreeWeeks, threeWeeks } from './three-weeks.ts';

const BEGIN = '2026-03-20';
const daysOf = (length: number, scores: readonly number[] = [5]): FileDay[] =>
  Array.from({ length }, (_, i) => ({ date: addDays(BEGIN, i), scores }));

test('three weeks are drawn from the first day on', () => {
  const { days, ahead } = threeWeeks(daysOf(2));
  expect(days.map(({ date }) => date)).toEqual([BEGIN, '2026-03-21']);
  expect(ahead).toBe(19);
});

test('of a longer diary the last three weeks are drawn, and printed', () => {
  const { days, ahead } = threeWeeks(daysOf(30));
  expect([days[0]?.date, days.length, ahead]).toEqual([addDays(BEGIN, 9), 21, 0]);
  expect(lastThreeWeeks(daysOf(30)).map(({ date }) => date)).toEqual(days.map(({ date }) => date));
});

test('a day that was left out is no reason to print an older one', () => {
  const [first, ...rest] = daysOf(23);
  const days = [...(first ? [first] : []), ...rest.slice(-3)];
  expect(lastThreeWeeks(days)).toEqual(rest.slice(-3));
});

test('without a score there is nothing to draw, and the notes are printed', () => {
  const notes = daysOf(3, []).map((day) => ({ ...day, activity: 'wandelen' }));
  expect(threeWeeks(notes).days).toEqual([]);
  expect(lastThreeWeeks(notes)).toEqual(notes);
});
