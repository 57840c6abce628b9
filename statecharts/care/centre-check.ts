import {
  CENTRE_ITEMS,
  COOPERATION_ITEM,
  type CentreItem,
  type CentreItemId
} from './centre-items.ts';
import { every, opposite, some, type Truth } from '../logic/truth.ts';

/** How many unique patients a calendar year a centre operates on, at the least (`nva §3`). */
export const VOLUME_NORM = {
  /** Neuromodulation for chronic pain; without placing or replacing batteries. */
  minimum: 20,
  /** Below this, only together with another regional centre. */
  alone: 50,
  /** Occipital nerve stimulation. */
  ons: 10
} as const;

export type Volume = 'below-norm' | 'must-cooperate' | 'meets';

/** Whether a value can be a number of patients: a whole number from 0. */
export function isPatientCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** What the number of unique patients a year comes to; `undefined` when it is no such number (`nva §3`). */
export function volumeOf(patients: number | undefined): Volume | undefined {
  if (!isPatientCount(patients)) return undefined;
  if (patients < VOLUME_NORM.minimum) return 'below-norm';
  return patients < VOLUME_NORM.alone ? 'must-cooperate' : 'meets';
}

/** The same for occipital nerve stimulation. */
export function onsVolumeOf(patients: number | undefined): Volume | undefined {
  if (!isPatientCount(patients)) return undefined;
  return patients < VOLUME_NORM.ons ? 'below-norm' : 'meets';
}

/** What is known of a centre; what is absent is not known. */
export interface Centre {
  /** Unique patients operated on in a calendar year. */
  readonly patients?: number | undefined;
  /** Whether it does occipital nerve stimulation, and on how many unique patients a year. */
  readonly doesOns?: Truth;
  readonly onsPatients?: number | undefined;
  readonly items: Readonly<Partial<Record<CentreItemId, Truth>>>;
}

export interface CentreResult {
  readonly volume: Volume | undefined;
  /** Absent where a centre does no occipital nerve stimulation. */
  readonly onsVolume?: Volume | undefined;
  readonly items: readonly { readonly item: CentreItem; readonly met: Truth }[];
  /** Whether the centre meets everything; unknown while something that matters is not known. */
  readonly met: Truth;
}

/**
 * A Dutch centre against the requirements (`nva §3`) and the team (`nva §1`); the legal conditions
 * of Belgium are not in our sources. An agreement with another centre is listed below
 * `VOLUME_NORM.alone`, and while the volume is not known: then its absence settles nothing.
 */
export function checkCentre({ patients, doesOns, onsPatients, items }: Centre): CentreResult {
  const volume = volumeOf(patients);
  const onsVolume = onsVolumeOf(onsPatients);
  const listed = volume === 'meets' ? CENTRE_ITEMS : [...CENTRE_ITEMS, COOPERATION_ITEM];
  const ons = some([opposite(doesOns), isMet(onsVolume)]);
  const isLarge = volume === undefined ? undefined : volume === 'meets';
  const cooperation = some([isLarge, items[COOPERATION_ITEM.id]]);
  const basic = CENTRE_ITEMS.map(({ id }) => items[id]);
  return {
    volume,
    ...(doesOns !== false && { onsVolume }),
    items: listed.map((item) => ({ item, met: items[item.id] })),
    met: every([isMet(volume), ons, cooperation, ...basic])
  };
}

function isMet(volume: Volume | undefined): Truth {
  return volume === undefined ? undefined : volume !== 'below-norm';
}
