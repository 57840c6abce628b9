// A second, deliberately plain reading of the rules, used only to check the first: complex regional pain syndrome.

import {
  exercise,
  crpsCoAnalgesics,
  antiInflammatory,
  vasodilator,
  spasmolytic,
  psychosocial
} from '../conservative.ts';
import { crpsDiagnosis } from '../diagnosis-nerve.ts';
import { thoracicBlock, ivKetamine } from '../minimally-invasive.ts';
import type { PathwayReading } from '../pathways.ts';

export const reading: PathwayReading = {
  reimbursedInBelgium: 'unclear',
  diagnosis: crpsDiagnosis,
  conservative: [
    exercise,
    crpsCoAnalgesics,
    antiInflammatory,
    vasodilator,
    spasmolytic,
    psychosocial
  ],
  minimallyInvasive: [thoracicBlock, ivKetamine],
  facts: [
    'steps.psychosocial',
    'painMechanism.neuropathic',
    'painMechanism.nociplastic',
    'neuropathicPainProminent',
    'iaspCriteriaMet',
    'crpsType',
    'crpsRegion',
    'autoInflammationSuspected',
    'inflammatorySignsProminent',
    'vasomotorDysregulation',
    'motorDysregulation',
    'residualState',
    'vasomotorProminent',
    'diagnosedBySpecialist',
    'steps.exercise',
    'steps.antiInflammatory',
    'steps.vasodilator',
    'steps.spasmolytic',
    'steps.thoracicBlock',
    'steps.ivKetamine',
    'drugs.gabapentinoid',
    'drugs.tca',
    'drugs.snri'
  ]
};
