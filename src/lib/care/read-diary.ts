import type { DiaryDay } from '$statecharts/calculators/weighted-score.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { NumberFact } from '$statecharts/facts/fact.ts';
import { readNumber, type FieldProblem, type FieldProblems, type Reading } from './entry.ts';
import { lastDays } from './last-days.ts';
import { readDay } from './read-day.ts';

/** A day of a diary as somebody wrote it: texts, whatever they are. */
export interface WrittenDay {
  readonly date: string;
  readonly scores: readonly string[];
  readonly medication: string;
  /** What a patient's own diary holds beside it; a trial makes no use of it. */
  readonly activity?: string;
  readonly sleep?: string;
  readonly attacks?: string;
}

/** A day on the form, and the beginning of the names of its fields. */
export interface EnteredDay extends WrittenDay {
  readonly name: string;
}

/** What a diary holds, or what is wrong with it. */
export interface ReadDiary {
  readonly days: readonly DiaryDay[];
  readonly problems: FieldProblems;
}

/** The name of a day's field for its date. */
export function dateField({ name }: Pick<EnteredDay, 'name'>): string {
  return `${name}-date`;
}

/** The name of a day's field for one of its scores. */
export function scoreField({ name }: Pick<EnteredDay, 'name'>, index: number): string {
  return `${name}-score-${index}`;
}

/** A day of somebody with cluster headache: its numbers are the attacks, and its scores are left aside. */
export function attacksOf({ date, medication, attacks }: WrittenDay): WrittenDay {
  return { date, scores: attacks === undefined ? [] : [attacks], medication };
}

/** Whether nothing was written down for a day. */
export function isBlank({ date, scores, medication }: WrittenDay): boolean {
  return [date, ...scores, medication].every((text) => text.trim() === '');
}

/**
 * Reads a diary whose scores lie in this range; its days must be in order, each once. Unless it may
 * have gaps, no day may be left out among those that count.
 */
export function readDiary(
  entered: readonly EnteredDay[],
  range: NumberFact,
  mayHaveGaps = false
): ReadDiary {
  const problems = new Map<string, FieldProblem>();
  const note = (field: string, { problem }: Reading<unknown>) => {
    if (problem) problems.set(field, problem);
  };
  const days: DiaryDay[] = [];
  for (const day of entered.filter((each) => !isBlank(each))) {
    const date = readDate(day.date, days);
    note(dateField(day), date);
    const scores = day.scores.map((score) => readNumber(score, range));
    scores.forEach((score, i) => note(scoreField(day, i), score));
    const values = scores.flatMap(({ value }) => (value === undefined ? [] : [value]));
    if (date.value !== undefined) days.push({ date: date.value, scores: values });
  }
  for (const [field, problem] of mayHaveGaps ? [] : missingDays(entered, days)) {
    if (!problems.has(field)) problems.set(field, problem);
  }
  return { days: problems.size > 0 ? [] : days, problems };
}

function readDate(text: string, before: readonly DiaryDay[]): Reading<IsoDay> {
  const given = text.trim();
  const wrong = (kind: FieldProblem['kind']) => ({ problem: { kind, given } });
  if (given === '') return wrong('noDate');
  const { value, problem } = readDay(given);
  if (value === undefined) return { ...(problem && { problem }) };
  const last = before.at(-1)?.date;
  if (before.some(({ date }) => date === given)) {
    return { problem: { kind: 'twice', given, days: [given] } };
  }
  if (last !== undefined && given < last) {
    return { value, problem: { kind: 'outOfOrder', given, days: [last] } };
  }
  return { value };
}

/**
 * The days that are left out between others, among the four that count, at the day after them. A
 * day on which nothing was scored is no fault, but it has to be there: it may have been forgotten.
 */
function missingDays(
  entered: readonly EnteredDay[],
  days: readonly DiaryDay[]
): [string, FieldProblem][] {
  const dates = days.map(({ date }) => date);
  const counted = lastDays(days);
  return dates.flatMap((date, i) => {
    const before = dates[i - 1];
    if (before === undefined) return [];
    const absent = counted.filter((day) => day > before && day < date);
    const day = entered.find((each) => each.date.trim() === date);
    if (absent.length === 0 || !day) return [];
    return [[dateField(day), { kind: 'missingDays', given: date, days: absent }]];
  });
}
