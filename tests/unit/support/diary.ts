import { addDays } from '../../../statecharts/care/dates.ts';
import type { TrialDay } from '../../../statecharts/care/trial-diary.ts';
import type { DiaryDay } from '../../../statecharts/calculators/weighted-score.ts';

/** A diary of March 2026 with each day's scores, from the first on. */
export function diaryOf(...days: readonly (readonly number[])[]): DiaryDay[] {
  return days.map((scores, i) => ({ date: `2026-03-${String(i + 1).padStart(2, '0')}`, scores }));
}

/** A diary whose weighted score is this one. */
export function steadyDiary(score: number): DiaryDay[] {
  return diaryOf([score], [score], [score], [score]);
}

/** A diary from 1 March 2026 with each day's number of attacks; without one where it is not known. */
export function attackDiary(...days: readonly (number | undefined)[]): TrialDay[] {
  return days.map((attacks, i) => ({
    date: addDays('2026-03-01', i),
    scores: [],
    ...(attacks !== undefined && { attacks })
  }));
}
