import { addDays, type IsoDay } from '$statecharts/care/dates.ts';
import type { PatientDiary } from '../keeper/patient-diary.ts';

/** Days before today that can be filled in at once. */
const DAYS_BACK = 3;

/**
 * The days that are shown below today's, the last one first: those of the diary, and the few days
 * before today. A day that lies ahead of today is one of them when the diary has it: it was today
 * before its owner travelled west.
 */
export function shownDays({ days }: PatientDiary, today: IsoDay): IsoDay[] {
  const recent = Array.from({ length: DAYS_BACK }, (_, i) => addDays(today, -i - 1));
  const all = new Set([...days.map(({ date }) => date), ...recent]);
  all.delete(today);
  return [...all].sort().reverse();
}
