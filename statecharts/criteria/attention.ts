import { generalFacts } from '../facts/general.ts';
import type { AttentionPoint } from '../indications/indication.ts';
import { allOf, anyOf, conditionsOn } from '../logic/combinators.ts';
import { PSYCHOSOCIAL_FACTORS } from './psychosocial.ts';

const { above, atLeast, below, oneOf } = conditionsOn(generalFacts);

/** Points to mind in every pathway. Sources: nva §1 and, for the factors, its introduction. */
export const generalAttention: readonly AttentionPoint[] = [
  { id: 'anticoagulant-pause', when: oneOf('bleedingRisk', 'anticoagulant-pausable') },
  {
    id: 'opioid-taper',
    when: allOf(above('opioidMedMgPerDay', 0), below('opioidMedMgPerDay', 90))
  },
  { id: 'psychiatrist-care', when: oneOf('psychiatricDisorder', 'active-with-psychiatrist') },
  ...PSYCHOSOCIAL_FACTORS.map((factor) => ({ id: factor, when: oneOf(factor, 'some', 'serious') })),
  {
    id: 'psychosocial.opioidReduction',
    applies: atLeast('opioidMedMgPerDay', 90),
    when: allOf(
      atLeast('opioidMedMgPerDay', 90),
      oneOf('psychosocial.opioidReduction', 'some', 'serious')
    )
  }
];

/** A pain score must be a weighted one; asked of whoever gave a score. */
export const weightedScore: AttentionPoint = {
  id: 'weighted-score',
  when: anyOf(atLeast('painNrs', 0), atLeast('painVasMm', 0))
};
