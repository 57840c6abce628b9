import { BLOOD_THINNERS } from './blood-thinners.ts';
import { CO_ANALGESICS } from './co-analgesics.ts';
import { OPIOID_SUBSTANCES } from './opioids.ts';
import type { Substance } from './substance.ts';

/** Every substance that the rules or the morphine calculator ask about. */
export const SUBSTANCES = { ...CO_ANALGESICS, ...OPIOID_SUBSTANCES, ...BLOOD_THINNERS };

export type SubstanceId = keyof typeof SUBSTANCES;

/** All that is known of a substance. */
export function substanceOf(id: SubstanceId): Substance {
  return SUBSTANCES[id];
}

/** Whether a substance is an opioid. */
export function isOpioid(id: SubstanceId): boolean {
  return id in OPIOID_SUBSTANCES;
}
