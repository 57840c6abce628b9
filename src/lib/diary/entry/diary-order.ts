import type { DiaryDay } from '$statecharts/calculators/weighted-score.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { FieldProblem } from '$lib/ui/entry.ts';
import { lastDays } from '$lib/ui/last-days.ts';

/** What is wrong with where a day stands: still to come, there already, or after a later one. */
export function placeProblem(
  date: IsoDay,
  before: IsoDay | undefined,
  known: ReadonlyMap<IsoDay, unknown>,
  latest: IsoDay
): FieldProblem | undefined {
  if (date > latest) return { kind: 'future', given: date, days: [date] };
  if (known.has(date)) return { kind: 'twice', given: date, days: [date] };
  if (before === undefined || date > before) return undefined;
  return { kind: 'outOfOrder', given: date, days: [before] };
}

/**
 * The days that are left out between others, among the four that count, at the day after them. A
 * day on which nothing was scored is no fault, but it has to be there: it may have been forgotten.
 */
export function missingDays(days: readonly DiaryDay[]): [IsoDay, FieldProblem][] {
  const counted = lastDays(days);
  const [first = ''] = counted;
  return days.flatMap(({ date }, i): [IsoDay, FieldProblem][] => {
    const before = days[i - 1]?.date;
    if (before === undefined || date <= first) return [];
    const absent = counted.filter((day) => day > before && day < date);
    return absent.length > 0 ? [[date, { kind: 'missingDays', given: date, days: absent }]] : [];
  });
}
