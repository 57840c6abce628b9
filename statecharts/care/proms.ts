import type { Citation } from '../criteria/source.ts';
import type { Country } from '../facts/country.ts';
import { generalFacts } from '../facts/general.ts';
import { hasProms } from './aftercare.ts';

/** A questionnaire or a set of data in the PROMs for neuromodulation. */
export interface Prom {
  readonly id: PromId;
  /** Only in the indications that name it. */
  readonly onlySome?: true;
  /** Asks about change, and so only makes sense after treatment. */
  readonly afterTreatmentOnly?: true;
  /** Under copyright or licence: its items are never reproduced. */
  readonly licensed?: true;
  /** The scores taken over from the questionnaire; none from a set of data. */
  readonly totals: readonly PromTotal[];
}

/** A total score and its range, both ends included. */
export interface PromTotal {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  /** What a higher total means, where that is known. */
  readonly higher?: 'better' | 'worse';
}

export type PromId =
  | 'patientIdentification'
  | 'diagnosisAndTreatment'
  | 'generalData'
  | 'gpe'
  | 'sf12'
  | 'nrs'
  | 'bpi'
  | 'odi'
  | 'ndi'
  | 'hads'
  | 'pcs'
  | 'psqi';

export const PROMS_SOURCE: Citation = 'nva annex 1';

/**
 * The set, in the order of the annex, which only names it. General knowledge: the ranges, the
 * licences, what a higher total means, that ODI is about the back and NDI about the neck, and that GPE asks about change.
 */
export const PROMS: readonly Prom[] = [
  { id: 'patientIdentification', totals: [] },
  { id: 'diagnosisAndTreatment', totals: [] },
  { id: 'generalData', totals: [] },
  { id: 'gpe', afterTreatmentOnly: true, totals: [{ id: 'gpe', min: 1, max: 7 }] },
  {
    id: 'sf12',
    licensed: true,
    totals: [
      { id: 'sf12.physical', min: 0, max: 100, higher: 'better' },
      { id: 'sf12.mental', min: 0, max: 100, higher: 'better' }
    ]
  },
  { id: 'nrs', totals: [{ id: 'nrs', min: 0, max: 10, higher: 'worse' }] },
  {
    id: 'bpi',
    licensed: true,
    totals: [
      { id: 'bpi.severity', min: 0, max: 10, higher: 'worse' },
      { id: 'bpi.interference', min: 0, max: 10, higher: 'worse' }
    ]
  },
  {
    id: 'odi',
    onlySome: true,
    licensed: true,
    totals: [{ id: 'odi', min: 0, max: 100, higher: 'worse' }]
  },
  {
    id: 'ndi',
    onlySome: true,
    licensed: true,
    totals: [{ id: 'ndi', min: 0, max: 50, higher: 'worse' }]
  },
  {
    id: 'hads',
    licensed: true,
    totals: [
      { id: 'hads.anxiety', min: 0, max: 21, higher: 'worse' },
      { id: 'hads.depression', min: 0, max: 21, higher: 'worse' }
    ]
  },
  { id: 'pcs', licensed: true, totals: [{ id: 'pcs', min: 0, max: 52, higher: 'worse' }] },
  { id: 'psqi', licensed: true, totals: [{ id: 'psqi', min: 0, max: 21, higher: 'worse' }] }
];

/** Opioids a day as morphine, in milligrams: no questionnaire, and followed beside them. */
export const MED: PromTotal = {
  id: 'med',
  min: generalFacts.opioidMedMgPerDay.min,
  max: generalFacts.opioidMedMgPerDay.max
};

/** All that is followed over time, pain and opioids first. */
export const FOLLOWED: readonly PromTotal[] = [
  ...PROMS.flatMap(({ id, totals }) => (id === 'nrs' ? totals : [])),
  MED,
  ...PROMS.flatMap(({ id, totals }) => (id === 'nrs' ? [] : totals))
];

/** The intake comes before the treatment, at month 0; the other months count from the implant. */
export const INTAKE = 0;

/**
 * The PROMs to fill in at the intake (`INTAKE`) or so many months after the implant (6, 12, 24, 36 …;
 * I-14); none at another time. `own` are those that the indication has beside the rest. Sources:
 * `nva §1`, `nva annex 1`. Belgium has no rule in our source: none.
 */
export function promsAt(country: Country, own: readonly PromId[], months: number): Prom[] {
  if (country !== 'NL' || (months !== INTAKE && !hasProms(country, months))) return [];
  return PROMS.filter(
    ({ id, onlySome, afterTreatmentOnly }) =>
      (!onlySome || own.includes(id)) && !(afterTreatmentOnly && months === INTAKE)
  );
}
