import type { DiaryDay } from '$statecharts/calculators/weighted-score.ts';
import { countedAttackDays } from '$statecharts/care/attack-frequency.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { TrialDay } from '$statecharts/care/trial-diary.ts';

/** A diary on the form as that of a trial: the number of a day is that of its attacks. */
export function attackDaysOf(days: readonly DiaryDay[]): TrialDay[] {
  return days.map(({ date, scores: [attacks] }) => ({
    date,
    scores: [],
    ...(attacks !== undefined && { attacks })
  }));
}

/** The days of such a diary whose attacks are counted. */
export function countedAttackDates(days: readonly DiaryDay[]): IsoDay[] {
  return countedAttackDays(attackDaysOf(days)).map(({ date }) => date);
}
