import type { DiaryDay } from '../../../statecharts/calculators/weighted-score.ts';

/** A diary of March 2026 with each day's scores, from the first on. */
export function diaryOf(...days: readonly (readonly number[])[]): DiaryDay[] {
  return days.map((scores, i) => ({ date: `2026-03-${String(i + 1).padStart(2, '0')}`, scores }));
}

/** A diary whose weighted score is this one. */
export function steadyDiary(score: number): DiaryDay[] {
  return diaryOf([score], [score], [score], [score]);
}
