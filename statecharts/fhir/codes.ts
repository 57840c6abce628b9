import type { Coding } from 'fhir/r4';
import type { Actor } from '../criteria/actor.ts';
import type { Centre } from '../indications/treatment.ts';
import { SYSTEMS } from './addresses.ts';

/** Facts that LOINC has a code for, with the name that LOINC gives it. */
export const LOINC_OF_FACTS: Readonly<Record<string, Coding>> = {
  painNrs: {
    system: SYSTEMS.loinc,
    code: '72514-3',
    display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported'
  },
  bmi: { system: SYSTEMS.loinc, code: '39156-5', display: 'Body mass index (BMI) [Ratio]' }
};

const PAIN: Coding = { system: SYSTEMS.snomed, code: '394882004', display: 'Pain management' };
const NEUROLOGY: Coding = { system: SYSTEMS.snomed, code: '394591006', display: 'Neurology' };

/**
 * The specialties of SNOMED CT by which FHIR R4 itself names a practice (its value set
 * c80-practice-codes), where one means the same. All others are named in words.
 */
export const SPECIALTY_OF: Readonly<Partial<Record<Actor | Centre, Coding>>> = {
  'pain-specialist': PAIN,
  'neuromodulation-centre': PAIN,
  neurologist: NEUROLOGY
};
