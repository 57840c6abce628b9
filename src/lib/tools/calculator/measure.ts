import { readDecimal, type Problem } from '$lib/ui/answer.ts';
import { isInRange, type Range } from '$statecharts/facts/allowed.ts';

/** What a field for a number says: nothing yet, a number, or why it cannot be used. */
export interface Measure {
  readonly value?: number;
  readonly problem?: Problem;
}

/** Reads a number, with a decimal comma or point, that must lie in a range. */
export function readMeasure(entered: string, range: Range): Measure {
  const text = entered.trim();
  if (text === '') return {};
  const value = readDecimal(text);
  if (typeof value !== 'number') return { problem: value };
  return isInRange(range, value) ? { value } : { problem: 'outOfRange' };
}
