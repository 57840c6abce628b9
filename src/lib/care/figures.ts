import type { Words } from '$lib/words/words.ts';
import { dividedBy, exactly, numberOf } from '$statecharts/care/exact.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';

/** Shown decimals are those of hundredths. */
const HUNDREDTH = exactly(0.01);

/**
 * A number to be read: two decimals, the rest cut off and said to be. It is not rounded, so that
 * what falls short of a limit never reads as if it reached it.
 */
export function figure(value: number, { number }: Words): string {
  const cut = cutOff(value);
  return cut === value ? number(value) : `≈ ${number(cut)}`;
}

/** A part of one as a percentage, without its sign: 0.5 is 50. */
export function percentage(part: number, words: Words): string {
  const percent = dividedBy(exactly(part), HUNDREDTH);
  return figure(percent ? Math.abs(numberOf(percent)) : 0, words);
}

/** A value with its name, in words. */
export interface Figure {
  readonly label: string;
  readonly value: string;
}

/** What is measured: pain on an instrument, or attacks a week. */
export type Measure = Instrument | 'attacks';

/** A measured value with its unit. */
export function measured(value: number, measure: Measure, words: Words): string {
  return words.say(`measure.${measure}`, { value: figure(value, words) });
}

function cutOff(value: number): number {
  const hundredths = dividedBy(exactly(value), HUNDREDTH);
  return hundredths ? Number(hundredths.numerator / hundredths.denominator) / 100 : value;
}
