import { number, pick, yesNo } from '../../facts/define.ts';
import { generalFacts } from '../../facts/general.ts';
import { placeFacts } from '../../facts/place.ts';
import { sharedFacts } from '../../facts/shared.ts';

/** The facts that the pathway for small fibre neuropathy reads. */
export const facts = {
  ...placeFacts,
  ...generalFacts,
  ...pick(sharedFacts, 'diagnosedBySpecialist'),
  limbPainProminent: yesNo,
  painElsewhereNrs: number(0, 10, 'points'),
  painElsewhereVasMm: number(0, 100, 'millimetres'),
  ...pick(
    sharedFacts,
    'steps.exercise',
    'steps.psychosocial',
    'drugs.gabapentinoid',
    'drugs.tca',
    'drugs.snri',
    'drugs.capsaicin'
  )
} as const;
