import { readAnswer } from '$lib/ui/answer.ts';
import type { MorphineEquivalent } from '$statecharts/calculators/morphine-equivalent.ts';
import { numberOf } from '$statecharts/care/exact.ts';
import { generalFacts } from '$statecharts/facts/general.ts';

/** How the dose that was answered, in mg a day, differs from what the list has. */
export interface DoseConflict {
  /** Another total, none that could be worked out, or no opioid in use; or there are, beside 0 mg. */
  readonly kind: 'total' | 'no-total' | 'none-used' | 'nothing';
  readonly given: number;
  /** What the list comes to. */
  readonly counted?: number;
}

/** What the list has: whether it may have an opioid in use, and what all of them come to. */
interface Found {
  readonly mayBeUsed: boolean;
  readonly equivalent: MorphineEquivalent | undefined;
}

/**
 * How an answer on the opioid dose contradicts the list; `undefined` where it does not, or where
 * there is no number: what is not known, or cannot be read, claims nothing.
 */
export function doseConflict(
  answer: string | undefined,
  { mayBeUsed, equivalent }: Found
): DoseConflict | undefined {
  const { value: given } = readAnswer(answer, generalFacts.opioidMedMgPerDay);
  if (typeof given !== 'number') return undefined;
  if (!mayBeUsed) return given === 0 ? undefined : { kind: 'none-used', given };
  const counted = equivalent?.answer && numberOf(equivalent.answer);
  if (counted === given) return undefined;
  if (given === 0) return { kind: 'nothing', given };
  return counted === undefined ? { kind: 'no-total', given } : { kind: 'total', given, counted };
}
