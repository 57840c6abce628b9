import type { Measure } from '$lib/words/figures.ts';
import { wordTenths } from '$lib/words/numbers.ts';
import type { Words } from '$lib/words/words.ts';
import { numberOf, type Exact } from '$statecharts/care/exact.ts';

/** A value that a score has to reach: "4,0 (NRS)", "40 mm (VAS)"; of attacks only the number. */
export function inSteps(exact: Exact, measure: Measure, { say, number, language }: Words): string {
  const value = numberOf(exact);
  if (measure === 'attacks') return number(value);
  const text = measure === 'nrs' ? wordTenths(value, language) : number(value);
  return say(`measure.${measure}`, { value: text });
}
