import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import type { PatchDoubt } from '$statecharts/calculators/patch-doubts.ts';
import { nameOf } from './word-opioids.ts';

/** What is asked about patches, and what is said by confirming it. */
export function wordDoubt(doubt: PatchDoubt, words: Words): { question: string; confirm: string } {
  const { say, number } = words;
  const values = {
    dose: number(doubt.dose),
    ...(doubt.kind === 'strength'
      ? { opioid: upperFirst(nameOf(doubt.opioid, words)) }
      : { patches: say(`morphine.patches.${doubt.of}`), most: number(doubt.most) })
  };
  return {
    question: say(`morphine.doubt.${doubt.kind}`, values),
    confirm: say(`morphine.doubt.${doubt.kind}.confirm`, values)
  };
}
