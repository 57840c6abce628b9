import { addDays } from './dates.ts';
import { exactly, mean, times, type Exact } from './exact.ts';
import { hasAttacks, type TrialDay } from './trial-diary.ts';

/** Attacks a week come from so many calendar days, of which so many at the least have an entry (I-36). */
export const ATTACK_WINDOW = { days: 14, atLeast: 7 } as const;

const DAYS_A_WEEK = exactly(7);

/** The days with an entry among the last 14 calendar days, which end with the last entry (I-36). */
export function countedAttackDays(diary: readonly TrialDay[]) {
  const entered = diary.filter(hasAttacks);
  const last = entered
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (last === undefined) return [];
  const first = addDays(last, 1 - ATTACK_WINDOW.days);
  return entered.filter(({ date }) => date >= first);
}

/**
 * The mean number of attacks a week: seven times the mean of those days. A day without an entry is
 * no zero. `undefined` with too few of them, or when a date comes twice. Source: `nva §2
 * clusterhoofdpijn`, which names no window (I-36).
 */
export function exactAttacksPerWeek(diary: readonly TrialDay[]): Exact | undefined {
  const counted = countedAttackDays(diary);
  const isRepeated = new Set(counted.map(({ date }) => date)).size < counted.length;
  if (isRepeated || counted.length < ATTACK_WINDOW.atLeast) return undefined;
  const daily = mean(counted.map(({ attacks }) => exactly(attacks)));
  return daily && times(daily, DAYS_A_WEEK);
}
