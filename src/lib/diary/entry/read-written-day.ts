import type { IsoDay } from '$statecharts/care/dates.ts';
import type { NumberFact } from '$statecharts/facts/fact.ts';
import { readNumber, type FieldProblem, type Reading } from '$lib/ui/entry.ts';
import { readDay } from '$lib/ui/read-day.ts';
import { dateField, isBlank, scoreField, type EnteredDay } from '../written-day.ts';

/** What one day of a diary holds, and what is wrong with it, whatever the other days are. */
export interface ReadWrittenDay {
  /** Absent when it cannot be used. */
  readonly date?: IsoDay;
  readonly scores: readonly number[];
  readonly problems: readonly (readonly [field: string, problem: FieldProblem])[];
}

/**
 * Reads days whose scores lie in a range. A day that was read is not read again until it is another
 * one: of a diary of years, only what changes is worked out.
 */
export function dayReader(range: NumberFact): (day: EnteredDay) => ReadWrittenDay {
  const known = new WeakMap<EnteredDay, ReadWrittenDay>();
  return (day) => {
    const read = known.get(day) ?? readWrittenDay(day, range);
    known.set(day, read);
    return read;
  };
}

/** A day on which nothing was written down holds nothing, and nothing is wrong with it. */
const BLANK: ReadWrittenDay = { scores: [], problems: [] };

function readWrittenDay(day: EnteredDay, range: NumberFact): ReadWrittenDay {
  if (isBlank(day)) return BLANK;
  const date = readDate(day.date);
  const scores = day.scores.map((score) => readNumber(score, range));
  const all: [string, Reading<unknown>][] = [
    [dateField(day), date],
    ...scores.map((score, i): [string, Reading<number>] => [scoreField(day, i), score])
  ];
  return {
    ...(date.value !== undefined && { date: date.value }),
    scores: scores.flatMap(({ value }) => (value === undefined ? [] : [value])),
    problems: all.flatMap(([field, { problem }]) => (problem ? [[field, problem] as const] : []))
  };
}

function readDate(text: string): Reading<IsoDay> {
  if (text.trim() === '') return { problem: { kind: 'noDate', given: '' } };
  return readDay(text);
}
