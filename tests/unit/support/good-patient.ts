import { factTable, type FactRow } from '../../oracle/facts.ts';
import type { Value } from './values.ts';

/** Left out of a complete case: the second instrument of a score, and a fact that is not asked. */
const leftOut = ['painVasMm', 'painElsewhereVasMm', 'psychosocial.opioidReduction'];

const good: Readonly<Record<string, Value>> = {
  age: 54,
  painDurationMonths: 24,
  painNrs: 7.5,
  substanceMisuse: false,
  pregnant: false,
  activeInfection: false,
  bleedingRisk: 'none',
  bmi: 27,
  opioidMedMgPerDay: 30,
  psychiatricDisorder: 'none',
  cardiacDevice: false,
  earlierNeuromodulation: 'none',
  dominantPain: 'limb',
  lumbarSurgeries: 2,
  cervicalSurgeries: 1,
  surgicallyTreatable: false,
  myelumCompression: false,
  crpsType: 'I',
  crpsRegion: 'upper-limb',
  painElsewhereNrs: 2,
  attacksPerWeek: 14,
  structuralLesion: false,
  medicationOveruse: false,
  c2c3Surgery: false
};

function goodValueOf({ id, values }: FactRow): Value {
  if (values?.includes('serious')) return 'none';
  if (values?.includes('insufficient')) return 'insufficient';
  return good[id] ?? true;
}

/** A patient who meets every criterion, for whom every step applies and has been taken. */
export function goodPatient(indication: string): Record<string, Value> {
  return Object.fromEntries(
    factTable
      .filter(
        ({ id, for: indications }) => indications.includes(indication) && !leftOut.includes(id)
      )
      .map((row) => [row.id, goodValueOf(row)])
  );
}
