import { readNumber, type FieldProblem, type FieldProblems, type Reading } from '$lib/ui/entry.ts';
import { readDay } from '$lib/ui/read-day.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import { FOLLOWED, type PromTotal } from '$statecharts/care/proms.ts';
import { number } from '$statecharts/facts/define.ts';
import type { PromScore } from '$statecharts/life/life.ts';
import type { MomentSaved } from './proms-saved.ts';

/** A moment on the form, and the beginning of the names of its fields. */
export interface PromMoment extends MomentSaved {
  readonly name: string;
}

/** What a moment holds, and what is wrong with it, by field. */
export interface ReadMoment {
  readonly date?: IsoDay;
  readonly scores: readonly PromScore[];
  readonly problems: readonly (readonly [field: string, problem: FieldProblem])[];
}

/** The name of a moment's field for its date. */
export function dateField({ name }: Pick<PromMoment, 'name'>): string {
  return `${name}-date`;
}

/** The name of a moment's field for a total. */
export function totalField({ name }: Pick<PromMoment, 'name'>, total: string): string {
  return `${name}-${total}`;
}

/** What can be a total. */
export function rangeOf({ min, max }: PromTotal) {
  return number(min, max, 'points');
}

/** Whether nothing was entered at a moment. */
export function isBlank({ date, totals }: MomentSaved): boolean {
  return [date, ...Object.values(totals)].every((text) => text.trim() === '');
}

/** Reads moments, each on a day of its own and none later than `latest`. */
export function readMoments(moments: readonly PromMoment[], latest: IsoDay): ReadMoment[] {
  const read: ReadMoment[] = [];
  for (const moment of moments) {
    const before = read.map(({ date }) => date);
    read.push(readMoment(moment, before, latest));
  }
  return read;
}

/** What is wrong with them, by field. */
export function problemsIn(read: readonly ReadMoment[]): FieldProblems {
  return new Map(read.flatMap(({ problems }) => problems));
}

function readMoment(
  moment: PromMoment,
  before: readonly (IsoDay | undefined)[],
  latest: IsoDay
): ReadMoment {
  if (isBlank(moment)) return { scores: [], problems: [] };
  const date = readDate(moment.date, before, latest);
  const totals = FOLLOWED.map((total) => ({
    id: total.id,
    ...readNumber(moment.totals[total.id] ?? '', rangeOf(total))
  }));
  const wrong = totals.flatMap(({ id, problem }) =>
    problem ? [[totalField(moment, id), problem] as const] : []
  );
  const { value: day, problem } = date;
  return {
    ...(day !== undefined && { date: day }),
    scores: totals.flatMap(({ id, value }) =>
      day === undefined || value === undefined ? [] : [{ date: day, total: id, value }]
    ),
    problems: problem ? [[dateField(moment), problem] as const, ...wrong] : wrong
  };
}

function readDate(
  text: string,
  before: readonly (IsoDay | undefined)[],
  latest: IsoDay
): Reading<IsoDay> {
  if (text.trim() === '') return { problem: { kind: 'noDate', given: '' } };
  const read = readDay(text, latest);
  const isTwice = read.value !== undefined && before.includes(read.value);
  if (!isTwice) return read;
  return { problem: { kind: 'twice', given: text.trim(), days: [read.value] } };
}
