import { readMeasure } from '../calculator/measure.ts';
import type { DiaryDay } from '$statecharts/calculators/weighted-score.ts';
import { isCalendarDay, isDay, type IsoDay } from '$statecharts/care/dates.ts';
import type { Range } from '$statecharts/facts/allowed.ts';

/** A day of a diary as it is entered. */
export interface EnteredDay {
  /** As a date field gives it; empty when there is none. */
  date: string;
  /** Whether the field shows a date that it cannot give: one that is unfinished or impossible. */
  isUnreadable: boolean;
  scores: string[];
}

/** Why a date cannot be used. */
export type DateProblem =
  'impossible' | 'outsideYears' | 'future' | 'needed' | 'twice' | 'outOfOrder';

/** A diary as it was read. */
export interface ReadDiary {
  /** What is wrong with each date. */
  readonly problems: readonly (DateProblem | undefined)[];
  /** Whether nothing is wrong with any date or score. */
  readonly isUsable: boolean;
  /** The days that were filled in, when all of them can be used. */
  readonly days: readonly DiaryDay[];
}

/**
 * Reads a diary up to `latest`, a day of the present; with anything wrong in it, none of its days is
 * given.
 */
export function readDiary(entered: readonly EnteredDay[], range: Range, latest: IsoDay): ReadDiary {
  const filled = entered.map((day) => ({ ...day, scores: day.scores.filter(isFilled) }));
  const problems = filled.map((day, i) => dateProblem(day, filled.slice(0, i), latest));
  const read = filled.map(({ scores }) => scores.map((score) => readMeasure(score, range)));
  const isUsable =
    problems.every((problem) => !problem) && read.flat().every(({ problem }) => !problem);
  const days = filled.map(({ date }, i) => ({
    date,
    scores: (read[i] ?? []).flatMap(({ value }) => (value === undefined ? [] : [value]))
  }));
  return { problems, isUsable, days: isUsable ? days.filter(({ date }) => date !== '') : [] };
}

function dateProblem(
  day: EnteredDay,
  before: readonly EnteredDay[],
  latest: IsoDay
): DateProblem | undefined {
  const { date } = day;
  if (day.isUnreadable || (date !== '' && !isCalendarDay(date))) return 'impossible';
  if (date === '') return day.scores.length > 0 ? 'needed' : undefined;
  if (!isDay(date)) return 'outsideYears';
  if (date > latest) return 'future';
  const earlier = before.map((each) => each.date).filter(isDay);
  if (earlier.includes(date)) return 'twice';
  return earlier.some((other) => other > date) ? 'outOfOrder' : undefined;
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}
