import type { Words } from '$lib/words/words.ts';
import type { Range } from '$statecharts/facts/allowed.ts';
import type { Problem } from './answer.ts';

/** The bounds of a number in words, and whether they are in it: "more than 0 and at most 4". */
export function wordRange({ min, max, above }: Range, { say, number }: Words): string {
  return say(`problem.range.${above ? 'above' : 'from'}`, { min: number(min), max: number(max) });
}

/** Why a number cannot be used, and the range that it must lie in, for the person who typed it. */
export function wordNumberProblem(
  problem: Problem,
  given: string,
  range: Range,
  words: Words
): string {
  return words.say(`problem.${problem}`, { given, range: wordRange(range, words) });
}
