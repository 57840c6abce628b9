import type { DiaryInFile, FileDay, FileProblem } from '../files/diary-file.ts';
import { joinedDay } from '../keeper/joined-day.ts';
import type { Words } from '$lib/words/words.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import {
  hasScores,
  inOrder,
  isBlankDay,
  isSameDay,
  together,
  type PatientDiary
} from '../keeper/patient-diary.ts';
import { dayOf, problemsOf } from './take-in-days.ts';

/** A day that says one thing in the diary and another in the file. */
export interface DifferingDay {
  readonly date: IsoDay;
  readonly here: FileDay;
  readonly there: FileDay;
}

/** What happens to a diary when the days of a file are taken in. */
export interface Preview {
  readonly instrument: Instrument;
  /** Days of which the diary knows nothing yet. */
  readonly fresh: readonly FileDay[];
  /** Days that say the same, with the times that the diary did not know. */
  readonly timed: readonly FileDay[];
  /** How many days are there already as they are in the file. */
  readonly same: number;
  readonly differing: readonly DifferingDay[];
  /** Days that are still to come: they are not taken. */
  readonly ahead: readonly IsoDay[];
}

/** What becomes of days that differ: as they are here, as in the file, or both joined. */
export type Choice = 'here' | 'file' | 'both';

/** What would happen, or why no day of the file can be taken. */
export type Looked =
  | { readonly preview: Preview; readonly problems?: undefined }
  | { readonly preview?: undefined; readonly problems: readonly FileProblem[] };

/**
 * What happens to a diary when the days of a file are taken in on this day: day by day, and nothing
 * of it yet. A day on which one of the two has nothing is no difference.
 */
export function previewOf(
  diary: PatientDiary,
  file: DiaryInFile,
  today: IsoDay,
  words: Words
): Looked {
  const instrument = hasScores(diary) ? diary.instrument : (file.instrument ?? diary.instrument);
  if (!instrument) return { problems: [{ kind: 'noScale' }] };
  const problems = problemsOf(file, instrument, words);
  if (problems.length > 0) return { problems };
  const ahead = file.days.map(({ date }) => date).filter((date) => date > today);
  const days = inOrder(file.days.filter(({ date }) => date <= today).map(dayOf));
  return { preview: { instrument, ahead, ...compared(diary, days) } };
}

/** Whether anything would change, whatever is chosen, or something is to be chosen. */
export function isAnything(preview: Preview): boolean {
  return changesBy(preview, 'file') > 0;
}

/** How many days change when those that differ become what was chosen. */
export function changesBy({ fresh, timed, differing }: Preview, choice: Choice): number {
  return fresh.length + timed.length + (choice === 'here' ? 0 : differing.length);
}

/** The diary with the days of a file in it, and of each that differs what was chosen. */
export function takenIn(
  { days: known }: PatientDiary,
  { instrument, fresh, timed, differing }: Preview,
  choice: Choice
): PatientDiary {
  const chosen = differing.map(({ here, there }) => DECIDED[choice](here, there));
  const days = [...fresh, ...timed, ...chosen];
  const dates = new Set(days.map(({ date }) => date));
  return { instrument, days: inOrder([...known.filter(({ date }) => !dates.has(date)), ...days]) };
}

const DECIDED: Readonly<Record<Choice, (here: FileDay, there: FileDay) => FileDay>> = {
  here: (here) => here,
  file: (_, there) => there,
  both: joinedDay
};

/** Days of a file, none of them blank, beside those of the diary. */
function compared(diary: PatientDiary, days: readonly FileDay[]) {
  const known = new Map(diary.days.map((day) => [day.date, day]));
  const [fresh, timed]: [FileDay[], FileDay[]] = [[], []];
  const differing: DifferingDay[] = [];
  for (const there of days) {
    const here = known.get(there.date);
    const joint = here && together(here, there);
    if (!here || isBlankDay(here)) fresh.push(there);
    else if (!joint) differing.push({ date: there.date, here, there });
    else if (!isSameDay(joint, here)) timed.push(joint);
  }
  const same = days.length - fresh.length - timed.length - differing.length;
  return { fresh, timed, differing, same };
}
