import { instrumentPairsIn } from '$statecharts/criteria/conditions-of.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { factsOf } from '$statecharts/logic/read.ts';

/** The facts that hold one score: on the NRS, and on the VAS in millimetres. */
export interface ScorePair {
  readonly nrs: string;
  readonly vas: string;
}

/** The scores of an indication that can be given on either instrument. */
export function scorePairsIn({ criteria }: Indication): ScorePair[] {
  const byNrs = new Map<string, string>();
  for (const [nrs = '', vas = ''] of criteria.flatMap(instrumentPairsIn).map(factsOf))
    byNrs.set(nrs, vas);
  return [...byNrs].map(([nrs, vas]) => ({ nrs, vas }));
}
