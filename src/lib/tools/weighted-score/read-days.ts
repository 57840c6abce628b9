import { readMeasure } from '../calculator/measure.ts';
import type { DiaryDay } from '$statecharts/calculators/weighted-score.ts';
import type { FieldProblem } from '$lib/ui/entry.ts';
import { readDay } from '$lib/ui/read-day.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { Range } from '$statecharts/facts/allowed.ts';

/** A day of a diary as it is entered. */
export interface EnteredDay {
  /** As it was typed; empty when there is none. */
  date: string;
  scores: string[];
}

/** A diary as it was read. */
export interface ReadDiary {
  /** What is wrong with each date. */
  readonly problems: readonly (FieldProblem | undefined)[];
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
  const days = filled.flatMap(({ date }, i) => {
    const scores = (read[i] ?? []).flatMap(({ value }) => value ?? []);
    return dayIn(date).map((day) => ({ date: day, scores }));
  });
  return { problems, isUsable, days: isUsable ? days : [] };
}

function dateProblem(
  { date, scores }: EnteredDay,
  before: readonly EnteredDay[],
  latest: IsoDay
): FieldProblem | undefined {
  const { value, problem } = readDay(date, latest);
  if (problem) return problem;
  if (value === undefined) return scores.length > 0 ? { kind: 'noDate', given: '' } : undefined;
  const earlier = before.flatMap((each) => dayIn(each.date));
  if (earlier.includes(value)) return { kind: 'twice', given: value, days: [value] };
  const later = earlier.find((other) => other > value);
  return later === undefined ? undefined : { kind: 'outOfOrder', given: value, days: [later] };
}

/** The day that a text says, if it says one. */
function dayIn(text: string): IsoDay[] {
  const { value } = readDay(text);
  return value === undefined ? [] : [value];
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}
