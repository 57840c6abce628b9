import type { Words } from '$lib/words/words.ts';
import type { Estimate } from '$statecharts/evidence/meta-analysis.ts';
import { ESTIMATES } from '$statecharts/evidence/meta-analysis.ts';
import type { EstimateId } from './plot.ts';

/** A number with a minus sign in place of a hyphen. */
export function signed(value: number, { number }: Pick<Words, 'number'>): string {
  return number(value).replace('-', '−');
}

/** A number with the two decimals that the table has: "1,50". */
function exact(value: number, language: Words['language']): string {
  const text = value.toFixed(2).replace('-', '−');
  return language === 'nl' ? text.replace('.', ',') : text;
}

/** An estimate as its table gives it. */
export interface Worded {
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly p: string;
}

/** The numbers of an estimate, as the language writes them. */
export function wordEstimate(id: EstimateId, words: Pick<Words, 'language' | 'number'>): Worded {
  const found: Estimate | undefined = ESTIMATES.find((each) => each.id === id);
  if (!found) throw new Error(`There is no estimate ${id}.`);
  const [value = '', low = '', high = ''] = [found.value, found.low, found.high].map((each) =>
    exact(each, words.language)
  );
  const p =
    typeof found.p === 'number' ? words.number(found.p) : `< ${words.number(found.p.below)}`;
  return { value, low, high, p };
}
