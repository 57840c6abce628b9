import { withLater } from './joined-day.ts';
import type { Clash } from './merge.ts';
import { dayOn, isSameDay, withDay, type PatientDiary } from './patient-diary.ts';

/** A diary with the days of these clashes as this window had them, and what was entered since. */
export function withMine(diary: PatientDiary, clashes: readonly Clash[]): PatientDiary {
  return clashes.reduce(
    (all, { date, mine, theirs }) => withDay(all, withLater(mine, theirs, dayOn(all, date))),
    diary
  );
}

/** A diary with the days of these clashes as they were before. */
export function asBefore(diary: PatientDiary, clashes: readonly Clash[]): PatientDiary {
  return clashes.reduce((all, { before }) => withDay(all, before), diary);
}

/** Those of these clashes that nobody ended, in another window, by taking the day as it was here. */
export function stillOpen(clashes: readonly Clash[], kept: PatientDiary): readonly Clash[] {
  return clashes.filter(({ date, mine }) => !isSameDay(dayOn(kept, date), mine));
}
