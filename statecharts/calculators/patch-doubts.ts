import { compare, exactly, numberOf, plus } from '../care/exact.ts';
import type { OpioidDose } from './morphine-equivalent.ts';
import { choiceOf, MOST_USED, type Opioid } from './opioids.ts';

type Use = (typeof MOST_USED)[number];

/**
 * What has to be confirmed before patches count: a strength that no patch has, as when it was given
 * in mg, or more in all than is used. Doses are in micrograms an hour.
 */
export type PatchDoubt =
  | { readonly kind: 'strength'; readonly opioid: Opioid; readonly dose: number }
  | {
      readonly kind: 'beyondUse';
      readonly of: Use['of'];
      readonly dose: number;
      readonly most: number;
    };

/** All that is doubtful about the patches in a list, each thing once. */
export function patchDoubts(doses: readonly OpioidDose[]): PatchDoubt[] {
  const doubts = [
    ...doses.flatMap(strengthDoubt),
    ...MOST_USED.flatMap((use) => useDoubt(use, doses))
  ];
  return [...new Map(doubts.map((doubt) => [doubtKey(doubt), doubt])).values()];
}

/** Names a doubt: with another dose it is another one, which was not confirmed. */
export function doubtKey(doubt: PatchDoubt): string {
  return Object.values(doubt).join(' ');
}

function strengthDoubt({ opioid, dose = 0 }: OpioidDose): PatchDoubt[] {
  const { patch } = choiceOf(opioid);
  if (!patch || dose === 0) return [];
  const isStrength = dose >= patch.weakest && Number.isInteger(dose / patch.step);
  return isStrength ? [] : [{ kind: 'strength', opioid, dose }];
}

function useDoubt({ of, opioids, most }: Use, doses: readonly OpioidDose[]): PatchDoubt[] {
  const used = doses
    .filter(({ opioid }) => opioids.some((one) => one === opioid))
    .reduce((total, { dose = 0 }) => plus(total, exactly(dose)), exactly(0));
  return compare(used, exactly(most)) > 0
    ? [{ kind: 'beyondUse', of, dose: numberOf(used), most }]
    : [];
}
