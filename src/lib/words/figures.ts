import type { Words } from './words.ts';
import { rounded } from '$statecharts/calculators/rounded.ts';
import { compare, exactly, numberOf, times, type Exact } from '$statecharts/care/exact.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';

const HUNDRED = exactly(100);

/**
 * A number to be read: rounded, and said to be. What falls short of a cut-off never reads as if it
 * reached it; `cutOffs` are those that are no whole numbers.
 */
export function figure(
  value: number | Exact,
  { number }: Words,
  cutOffs: readonly Exact[] = []
): string {
  const exact = typeof value === 'number' ? exactly(value) : value;
  const shown = rounded(exact, cutOffs);
  const text = number(numberOf(shown));
  return compare(shown, exact) === 0 ? text : `≈ ${text}`;
}

/** A part of one as a percentage, without a sign of either kind: 0.5 is 50, and so is -0.5. */
export function percentage(part: number | Exact, words: Words): string {
  const percent = times(typeof part === 'number' ? exactly(part) : part, HUNDRED);
  return figure(sizeOf(percent), words);
}

/** A value with its name, in words. */
export interface Figure {
  readonly label: string;
  readonly value: string;
}

/** What is measured: pain on an instrument, or attacks a week. */
export type Measure = Instrument | 'attacks';

/** A measured value with its unit; `cutOffs` as above. */
export function measured(
  value: number | Exact,
  measure: Measure,
  words: Words,
  cutOffs: readonly Exact[] = []
): string {
  return words.say(`measure.${measure}`, { value: figure(value, words, cutOffs) });
}

/** A value as it was entered, with its unit: it is not rounded. */
export function entered(value: number, measure: Measure, { say, number }: Words): string {
  return say(`measure.${measure}`, { value: number(value) });
}

function sizeOf({ numerator, denominator }: Exact): Exact {
  return { numerator: numerator < 0n ? -numerator : numerator, denominator };
}
