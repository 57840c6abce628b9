import { generalFacts } from '../facts/general.ts';
import { allOf, anyOf, conditionsOn, not } from '../logic/combinators.ts';
import type { AttentionPoint } from './additions.ts';
import { highOpioidDose } from './opioids.ts';
import { PSYCHOSOCIAL_FACTORS } from './psychosocial.ts';

const { above, given, oneOf, yes } = conditionsOn(generalFacts);

/** Points to mind in every pathway. */
export const generalAttention: readonly AttentionPoint[] = [
  { id: 'anticoagulant-pause', when: oneOf('bleedingRisk', 'anticoagulant-pausable') },
  { id: 'cardiac-device', when: yes('cardiacDevice'), readings: ['I-34'] },
  {
    id: 'earlier-neuromodulation',
    when: oneOf('earlierNeuromodulation', 'trial-without-effect', 'explanted', 'implanted'),
    readings: ['I-34']
  },
  { id: 'opioid-taper', when: allOf(above('opioidMedMgPerDay', 0), not(highOpioidDose)) },
  { id: 'psychiatrist-care', when: oneOf('psychiatricDisorder', 'active-with-psychiatrist') },
  ...PSYCHOSOCIAL_FACTORS.map((factor) => ({ id: factor, when: oneOf(factor, 'some', 'serious') })),
  {
    id: 'psychosocial.opioidReduction',
    applies: highOpioidDose,
    when: oneOf('psychosocial.opioidReduction', 'some', 'serious')
  }
];

/** A pain score has to be a weighted one, whoever gave it. */
export const weightedScore: AttentionPoint = {
  id: 'weighted-score',
  when: anyOf(given('painNrs'), given('painVasMm'))
};
