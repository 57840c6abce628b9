import type { DiaryDay } from '$statecharts/calculators/weighted-score.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import { missingDays, placeProblem } from './entry/diary-order.ts';
import type { FieldProblem } from '$lib/ui/entry.ts';
import type { ReadWrittenDay } from './entry/read-written-day.ts';
import { dateField, type EnteredDay } from './written-day.ts';

/** What a diary holds, or what is wrong with it. Behind the reading, every date is an ISO day. */
export interface ReadDiary {
  readonly days: readonly DiaryDay[];
  /** What was entered for each day that can be used. */
  readonly entered: ReadonlyMap<IsoDay, EnteredDay>;
  /** What is wrong with each day of the form that has something wrong, by its name and its field. */
  readonly problems: ReadonlyMap<string, ReadonlyMap<string, FieldProblem>>;
}

/**
 * Reads a diary, each of its days with `read`; its days must be in order, each once, and not later
 * than `latest`. Unless it may have gaps, no day may be left out among those that count.
 */
export function readDiary(
  entered: readonly EnteredDay[],
  read: (day: EnteredDay) => ReadWrittenDay,
  latest: IsoDay,
  mayHaveGaps = false
): ReadDiary {
  const problems = new Map<string, Map<string, FieldProblem>>();
  const note = ({ name }: EnteredDay, field: string, problem: FieldProblem) => {
    const ofDay = problems.get(name) ?? new Map<string, FieldProblem>();
    if (!ofDay.has(field)) problems.set(name, ofDay.set(field, problem));
  };
  const dated = new Map<IsoDay, EnteredDay>();
  const days: DiaryDay[] = [];
  for (const day of entered) {
    const { date, scores, problems: wrong } = read(day);
    for (const [field, problem] of wrong) note(day, field, problem);
    if (date === undefined) continue;
    const problem = placeProblem(date, days.at(-1)?.date, dated, latest);
    if (problem) note(day, dateField(day), problem);
    if (problem && problem.kind !== 'outOfOrder') continue;
    dated.set(date, day);
    days.push({ date, scores });
  }
  for (const [date, problem] of mayHaveGaps ? [] : missingDays(days)) {
    const after = dated.get(date);
    if (after) note(after, dateField(after), problem);
  }
  return {
    days: problems.size > 0 ? [] : days,
    entered: dated,
    problems
  };
}
