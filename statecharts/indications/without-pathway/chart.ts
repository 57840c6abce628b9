import type { Cited } from '../../chart/cited.ts';
import { byCountry, type SourcesByCountry } from '../../criteria/source.ts';
import { referral, startingWith } from '../../chart/setup.ts';
import type { ReferralConfig } from '../../chart/stepwise.ts';

const stage = { stage: 'diagnosis' } as const;

const listed = (sources: SourcesByCountry): Cited => ({
  criteria: ['indication.listed'],
  sources
});

/** The statement's list, and whether the Belgian page names the use. */
const either = listed({ NL: ['nva introduction'], BE: ['nva introduction', 'be-hospital'] });

const config: ReferralConfig = {
  id: 'withoutPathway',
  initial: 'diagnosis',
  context: ({ input }) => startingWith(input, 'diagnosis'),
  states: {
    diagnosis: {
      meta: either,
      always: [
        {
          guard: { type: 'rulesOut', params: stage },
          target: 'not-indicated',
          meta: listed(byCountry(['nva introduction']))
        },
        {
          target: 'discuss',
          meta: either
        }
      ]
    },
    'not-indicated': { type: 'final', tags: ['not-indicated'], meta: either },
    discuss: { type: 'final', tags: ['discuss'], meta: either }
  }
};

/** Ruled out, or, where a Belgian source names the use, to be discussed; no way goes on from there. */
export const withoutPathwayChart = referral.createMachine(config);
