import type { FileDay } from '../files/diary-file.ts';
import type { PatientDiary } from '../keeper/patient-diary.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';

/** What is put between two medicines of a note. */
const BETWEEN = '; ';
/** So many are offered to be picked. */
const MOST = 8;

/** What stands apart in a note: a comma does not where a number follows, as it may be of a dose. */
const APART = /[;\n]|,\s+(?=\p{L})/u;

/** The medicines of a note, each with its dose as it was written. */
export function medicinesIn(note: string | undefined): readonly string[] {
  return (note ?? '')
    .split(APART)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** The medicines of days before this one, each once, those of the last days first. */
export function rememberedMedicines({ days }: PatientDiary, date: IsoDay): readonly string[] {
  const earlier = days.filter((day) => day.date < date).reverse();
  const all = earlier.flatMap(({ medication }) => medicinesIn(medication));
  const byName = new Map(all.toReversed().map((one) => [one.toLowerCase(), one]));
  return [...new Set(all.map((one) => byName.get(one.toLowerCase()) ?? one))].slice(0, MOST);
}

/** A note with this medicine in it, or without it when it was there. */
export function toggled(note: string | undefined, medicine: string): string {
  const all = medicinesIn(note);
  const others = all.filter((one) => one.toLowerCase() !== medicine.toLowerCase());
  return (others.length < all.length ? others : [...all, medicine]).join(BETWEEN);
}

/** The last day before this one that has medicines noted. */
export function lastWithMedicines({ days }: PatientDiary, date: IsoDay): FileDay | undefined {
  return days.findLast((day) => day.date < date && medicinesIn(day.medication).length > 0);
}
