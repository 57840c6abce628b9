import type { IsoDay } from '$statecharts/care/dates.ts';
import type { PatientDiary } from '../keeper/patient-diary.ts';

const DAY = 86_400_000;

/** Which day of the diary a day is, its first one being 1; `undefined` before there is one. */
export function dayNumber({ days }: PatientDiary, date: IsoDay): number | undefined {
  const first = days[0]?.date;
  if (first === undefined || date < first) return undefined;
  return Math.round((Date.parse(date) - Date.parse(first)) / DAY) + 1;
}
