// A second, deliberately plain reading of the rules, used only to check the first: the diagnosis of CRPS and of the two neuropathies.

import { judgePainElsewhere } from './scores.ts';
import { allOf, is, not, yes } from './three-values.ts';
import type { Facts, Tri } from './three-values.ts';
import { decide } from './verdict.ts';
import type { Criterion } from './verdict.ts';

/** Only a specialist's "no" rules CRPS out. */
function ruledOut(f: Facts): Tri {
  return allOf([not(yes(f, 'iaspCriteriaMet')), yes(f, 'diagnosedBySpecialist')]);
}

export const crpsDiagnosis: Criterion[] = [
  {
    id: 'crps.diagnosis',
    facts: ['iaspCriteriaMet'],
    judge: (f) => decide(true, yes(f, 'iaspCriteriaMet'), 'prepare', 'pain-specialist')
  },
  {
    id: 'crps.ruledOut',
    facts: ['iaspCriteriaMet', 'diagnosedBySpecialist'],
    judge: (f) => decide(true, not(ruledOut(f)), 'exclude', null)
  },
  {
    id: 'crps.type',
    facts: ['crpsType'],
    judge: (f) => decide(true, is(f, 'crpsType', ['I']), 'discuss', 'pain-specialist')
  },
  {
    id: 'crps.region',
    facts: ['crpsRegion'],
    judge: (f) =>
      decide(true, not(is(f, 'crpsRegion', ['elsewhere'])), 'discuss', 'pain-specialist')
  }
];

export const pdnDiagnosis: Criterion[] = [
  {
    id: 'pdn.lowerLimbs',
    facts: ['lowerLimbs'],
    judge: (f) => decide(true, yes(f, 'lowerLimbs'), 'exclude', null)
  },
  {
    id: 'pdn.diagnosis',
    facts: ['diagnosedBySpecialist'],
    judge: (f) =>
      decide(true, yes(f, 'diagnosedBySpecialist'), 'prepare', 'neurologist-or-internist')
  }
];

export const sfnDiagnosis: Criterion[] = [
  {
    id: 'sfn.diagnosis',
    facts: ['diagnosedBySpecialist'],
    judge: (f) => decide(true, yes(f, 'diagnosedBySpecialist'), 'prepare', 'neurologist')
  },
  {
    id: 'sfn.limbPain',
    facts: ['limbPainProminent'],
    judge: (f) => decide(true, yes(f, 'limbPainProminent'), 'exclude', null)
  },
  {
    id: 'sfn.painElsewhere',
    facts: ['painElsewhereNrs', 'painElsewhereVasMm'],
    twoInstruments: true,
    judge: judgePainElsewhere
  }
];
