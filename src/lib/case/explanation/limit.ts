import type { Words } from '$lib/words/words.ts';
import type { Criterion } from '$statecharts/criteria/criterion.ts';
import { atomsOf } from '$statecharts/logic/read.ts';

/**
 * The first cut-off that a criterion's test names, in figures, so that no text types one; empty when
 * it names none. Of two instruments for one thing, the NRS stands first.
 */
export function limitOf({ test }: Criterion, { number }: Pick<Words, 'number'>): string {
  const [first] = atomsOf(test).flatMap((atom) =>
    'value' in atom && typeof atom.value === 'number' ? [atom.value] : []
  );
  return first === undefined ? '' : number(first);
}
