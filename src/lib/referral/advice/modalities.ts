import type { Advice } from '$statecharts/advice/advice.ts';
import type { Say } from '$statecharts/logic/wording.ts';

/** The forms of neuromodulation that an advice may lead to, in words; empty when there are none. */
export function wordModalities({ modalities }: Advice, say: Say): string {
  return modalities.map((modality) => say(`modality.${modality}`)).join(` ${say('or')} `);
}
