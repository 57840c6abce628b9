import { describe, expect, test } from 'vitest';
import { exactBmi } from '../../statecharts/calculators/bmi.ts';
import { missingDays } from '../../statecharts/calculators/missing-days.ts';
import { exactly } from '../../statecharts/care/exact.ts';

describe('the body mass index', () => {
  test.each([
    [180, 81, 25],
    [160, 89.6, 35],
    [160, 89.5, 34.9609375],
    [200, 139.999, 34.99975]
  ])('of %d cm and %d kg is exactly %d', (cm, kg, bmi) => {
    expect(exactBmi(cm, kg)).toEqual(exactly(bmi));
  });

  test('is none for a height of zero', () => {
    expect(exactBmi(0, 80)).toBeUndefined();
  });
});

describe('the days that a weighted score lacks', () => {
  const days = (...dates: string[]) => dates.map((date) => ({ date, scores: [5] }));

  test('are those without a score among the four that end with the last score', () => {
    const diary = [...days('2026-02-26', '2026-03-02'), { date: '2026-03-03', scores: [] }];
    expect(missingDays(diary)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
  });

  test('are none when all four have one, and while there is no score at all', () => {
    expect(missingDays(days('2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'))).toEqual([]);
    expect(missingDays([{ date: '2026-03-01', scores: [] }])).toEqual([]);
  });
});
