import { wordDate } from '$lib/words/date.ts';
import { readAnswer, UNKNOWN, type Problem } from './answer.ts';
import { wordRange } from './number-words.ts';
import type { Words } from '$lib/words/words.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { NumberFact } from '$statecharts/facts/fact.ts';

/** Why what stands in a field cannot be used. */
export interface FieldProblem {
  readonly kind:
    | Problem
    | 'zero'
    | 'veryLow'
    | 'alsoInDiary'
    | 'noDate'
    | 'dateForm'
    | 'noSuchDay'
    | 'outsideYears'
    | 'future'
    | 'outOfOrder'
    | 'twice'
    | 'beforeImplant'
    | 'missingDays';
  /** What was typed. */
  readonly given: string;
  readonly range?: NumberFact;
  /** The days that the problem is about. */
  readonly days?: readonly IsoDay[];
}

/** The problems of a form, by the field that each stands at, in the order of the form. */
export type FieldProblems = ReadonlyMap<string, FieldProblem>;

/** What a field holds: a value, nothing yet, or something that cannot be used. */
export interface Reading<T> {
  readonly value?: T;
  readonly problem?: FieldProblem;
}

/** An answer to a question with yes and no; empty while there is none. */
export type Answer = '' | 'true' | 'false' | 'unknown';

/** Reads a number, with a decimal comma or point. Nothing is coerced. */
export function readNumber(text: string, range: NumberFact): Reading<number> {
  const given = text.trim();
  if (given === UNKNOWN) return { problem: { kind: 'notANumber', given, range } };
  const { value, problem } = readAnswer(given, range);
  if (problem) return { problem: { kind: problem, given, range } };
  return typeof value === 'number' ? { value } : {};
}

/** The same for what a reduction is computed from: a zero is no range's fault, and is explained. */
export function readBaseline(text: string, range: NumberFact): Reading<number> {
  const isZero = readNumber(text, range).value === 0;
  if (isZero) return { problem: { kind: 'zero', given: text.trim() } };
  return readNumber(text, { ...range, above: true });
}

/** Yes, no, or not known. */
export function truthOf(answer: Answer): boolean | undefined {
  return answer === 'true' ? true : answer === 'false' ? false : undefined;
}

/** The problems of the fields that have one. */
export function problemsOf(readings: Readonly<Record<string, Reading<unknown>>>): FieldProblems {
  return new Map(
    Object.entries(readings).flatMap(([field, { problem }]) => (problem ? [[field, problem]] : []))
  );
}

/** Problems of several parts of a form, one after another. */
export function joined(...parts: readonly FieldProblems[]): FieldProblems {
  return new Map(parts.flatMap((part) => [...part]));
}

/** A problem in words, for the person who typed it. */
export function wordProblem({ kind, given, range, days = [] }: FieldProblem, words: Words): string {
  const told = days.map((day) => wordDate(day, words.language));
  return words.say(`problem.${kind}`, {
    given,
    range: range ? wordRange(range, words) : '',
    days: told.join(', '),
    first: told[0] ?? '',
    last: told.at(-1) ?? ''
  });
}
