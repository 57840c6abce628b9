import type { Cited } from '../../chart/cited.ts';
import { referral, startingWith } from '../../chart/setup.ts';
import type { ReferralConfig } from '../../chart/stepwise.ts';

const stage = { stage: 'diagnosis' } as const;

const listed: Cited = {
  criteria: ['indication.listed'],
  sources: ['nva introduction', 'be-hospital']
};

const config: ReferralConfig = {
  id: 'withoutPathway',
  initial: 'diagnosis',
  context: ({ input }) => startingWith(input, 'diagnosis'),
  states: {
    diagnosis: {
      meta: listed,
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
    'not-indicated': { type: 'final', tags: ['not-indicated'], meta: listed },
    discuss: { type: 'final', tags: ['discuss'], meta: listed }
  }
};

/** Ruled out, or, where a Belgian source names the use, to be discussed; no way goes on from there. */
export const withoutPathwayChart = referral.createMachine(config);
