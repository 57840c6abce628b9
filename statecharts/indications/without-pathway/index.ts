import { diagnosisCriterion } from '../../criteria/criterion.ts';
import { reimbursed } from '../../criteria/reimbursement.ts';
import { placeFacts } from '../../facts/place.ts';
import { conditionsOn, never } from '../../logic/combinators.ts';
import type { Indication } from '../indication.ts';
import { withoutPathwayChart } from './chart.ts';
import { WITHOUT_PATHWAY } from './ids.ts';

const { oneOf } = conditionsOn(placeFacts);

/** Those that a Belgian hospital page names as a possible use; none is reimbursed. */
const NAMED_IN_BELGIUM = ['angina', 'pad', 'phantom-limb'];

const discussInBelgium = { effect: 'discuss', when: oneOf('country', 'BE') } as const;

function listed(id: string) {
  const named = NAMED_IN_BELGIUM.includes(id);
  return diagnosisCriterion({
    id: 'indication.listed',
    // No fact can put an indication on the statement's list.
    test: never,
    otherwise: [...(named ? [discussInBelgium] : []), { effect: 'exclude' }],
    how: 'finding',
    sources: {
      NL: ['nva introduction', 'nva annex 3 (6a)'],
      BE: named ? ['be-hospital', 'nva introduction'] : ['nva introduction', 'be-hospital']
    }
  });
}

/** The nine indications for which the statement describes no way to neuromodulation. */
export const withoutPathway: readonly Indication[] = WITHOUT_PATHWAY.map((id) => ({
  id,
  hasPathway: false,
  facts: placeFacts,
  criteria: [listed(id)],
  chart: withoutPathwayChart,
  modalities: [],
  centre: 'neuromodulation-centre',
  diagnostician: 'pain-specialist',
  reimbursement: reimbursed({ NL: 'not-covered', BE: 'not-covered' }),
  attention: [],
  notes: [],
  after: { offTest: 'rule', proms: [] }
}));
