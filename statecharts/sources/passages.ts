import type { Citation } from '../criteria/source.ts';
import type { Passage } from './passage.ts';
import { afterReferral } from './places/after-referral.ts';
import { annexes } from './places/annexes.ts';
import { belgium } from './places/belgium.ts';
import { centre } from './places/centre.ts';
import { cluster } from './places/cluster.ts';
import { crps } from './places/crps.ts';
import { general } from './places/general.ts';
import { introduction } from './places/introduction.ts';
import { neuropathy } from './places/neuropathy.ts';
import { spine } from './places/spine.ts';

/** Every passage that the guide rests on, in the order of the documents. */
export const PASSAGES: readonly Passage[] = [
  ...introduction,
  ...general,
  ...afterReferral,
  ...spine,
  ...crps,
  ...neuropathy,
  ...cluster,
  ...centre,
  ...annexes,
  ...belgium
];

/** What the places cited say of these, in an indication, in the order of the documents. */
export function passagesOn(
  about: readonly string[],
  places: readonly Citation[],
  indication?: string
): Passage[] {
  return PASSAGES.filter(
    (passage) =>
      about.includes(passage.about) &&
      places.includes(passage.at) &&
      (!passage.of || indication === undefined || passage.of.includes(indication))
  );
}
