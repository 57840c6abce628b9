import { readAnswer, readDecimal, type ReadAnswer } from '$lib/ui/answer.ts';
import { exactly, numberOf, times } from '$statecharts/care/exact.ts';
import { allows } from '$statecharts/facts/allowed.ts';
import type { NumberFact } from '$statecharts/facts/fact.ts';

/** The fact that may be typed in months and in years. */
export const DURATION = 'painDurationMonths';

/** The units that a duration can be typed in. */
export const DURATION_UNITS = ['months', 'years'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

const MONTHS_A_YEAR = exactly(12);

/** A number with its unit behind it: "3 jaar", "2,5 years", "18 mnd". */
const WITH_UNIT = /^(\S+?)\s*(?:(jaar|jaren|jr|years?|yrs?)|(?:maand|maanden|mnd|months?))\.?$/i;

/** What was typed: the number, and the unit that stands behind it, if any. */
export function typedDuration(text: string): { number: string; unit?: DurationUnit } {
  const found = WITH_UNIT.exec(text.trim());
  const [, number = '', years] = found ?? [];
  return found ? { number, unit: years ? 'years' : 'months' } : { number: text };
}

/**
 * Reads a duration in months. Years are times twelve, exactly; a unit that was typed goes before the
 * one that was chosen. What is neither a number nor a number with its unit is refused.
 */
export function readDuration(
  text: string | undefined,
  chosen: DurationUnit,
  definition: NumberFact
): ReadAnswer {
  const { number, unit = chosen } = typedDuration(text ?? '');
  const years = readDecimal(number.trim());
  if (unit === 'months' || typeof years !== 'number') return readAnswer(number, definition);
  const value = numberOf(times(exactly(years), MONTHS_A_YEAR));
  return allows(definition, value) ? { value } : { problem: 'outOfRange' };
}

/** The bounds of a duration in the unit in which it is typed. */
export function durationRange({ min, max }: NumberFact, unit: DurationUnit) {
  const months = 12;
  return unit === 'years' ? { min: min / months, max: max / months } : { min, max };
}
