import { referral } from '../../chart/setup.ts';
import type { ReferralConfig } from '../../chart/stepwise.ts';

const stage = { stage: 'diagnosis' } as const;

const config: ReferralConfig = {
  id: 'withoutPathway',
  initial: 'diagnosis',
  context: ({ input }) => ({ findings: input, carried: [], standsAt: 'diagnosis' }),
  states: {
    diagnosis: {
      meta: { criteria: ['indication.listed'], sources: ['nva introduction', 'be-hospital'] },
      always: [
        {
          guard: { type: 'rulesOut', params: stage },
          target: 'not-indicated',
          meta: { criteria: ['indication.listed'], sources: ['nva introduction'] }
        },
        {
          target: 'discuss',
          meta: { criteria: ['indication.listed'], sources: ['be-hospital'] }
        }
      ]
    },
    'not-indicated': { type: 'final', tags: ['not-indicated'] },
    discuss: { type: 'final', tags: ['discuss'] }
  }
};

/** Ruled out, or, where a Belgian source names the use, to be discussed. */
export const withoutPathwayChart = referral.createMachine(config);
