import { describe, expect, test } from 'vitest';
import { reductionOf } from '../../statecharts/calculators/reduction.ts';
import { repeatedDates, weightedScore } from '../../statecharts/calculators/weighted-score.ts';
import { diaryOf } from './support/diary.ts';

describe('the weighted score', () => {
  test('lets every day count equally, however many scores it has', () => {
    expect(weightedScore(diaryOf([10, 10, 10, 10], [0], [0], [0]))).toBe(2.5);
  });

  test('takes the four days that end with the last score', () => {
    expect(weightedScore(diaryOf([10], [4], [5], [6], [7]))).toBe(5.5);
    expect(weightedScore(diaryOf([4], [5], [6], [7], [], []))).toBe(5.5);
  });

  test('goes by dates, not by the order in which they stand', () => {
    expect(weightedScore(diaryOf([10], [4], [5], [6], [7]).reverse())).toBe(5.5);
  });

  test('counts calendar days, over the end of a month and a leap day', () => {
    const days = ['2028-02-27', '2028-02-28', '2028-02-29', '2028-03-01'];
    const diary = days.map((date, i) => ({ date, scores: [i] }));
    expect(weightedScore(diary)).toBe(1.5);
    expect(weightedScore(diary.filter(({ date }) => date !== '2028-02-29'))).toBeUndefined();
  });

  test('is not known with too few days, a day without a score, or a date twice', () => {
    expect(weightedScore([])).toBeUndefined();
    expect(weightedScore(diaryOf([4], [4], [4]))).toBeUndefined();
    expect(weightedScore(diaryOf([4], [4], [], [4], [4]))).toBeUndefined();
    const diary = diaryOf([4], [4], [4], [4]);
    expect(weightedScore([...diary, { date: '2026-03-01', scores: [4] }])).toBeUndefined();
  });

  test('is shown without binary fractions', () => {
    expect(weightedScore(diaryOf([0.1, 0.2], [0.1, 0.2], [0.3], [0.3]))).toBe(0.225);
  });
});

test('a date that comes twice is named, once', () => {
  const dates = [
    '2026-03-02',
    '2026-03-01',
    '2026-03-02',
    '2026-03-02',
    '2026-03-01',
    '2026-03-05'
  ];
  expect(repeatedDates(dates.map((date) => ({ date })))).toEqual(['2026-03-01', '2026-03-02']);
  expect(repeatedDates([])).toEqual([]);
});

describe('the reduction', () => {
  test.each([
    [10, 7, 0.3],
    [8, 4, 0.5],
    [5, 6, -0.2],
    [3, 2, 1 / 3]
  ])('from %d to %d is %d', (baseline, later, reduction) => {
    expect(reductionOf(baseline, later)).toBe(reduction);
  });

  test('from zero is not known', () => {
    expect(reductionOf(0, 3)).toBeUndefined();
  });
});
