import { USUAL_AFTER } from '../../care/after.ts';
import { referral } from '../../chart/setup.ts';
import { stepwise } from '../../chart/stepwise.ts';
import { criteria } from './criteria.ts';
import { SECTION as section } from './sources.ts';

/** The way from small fibre neuropathy to spinal cord stimulation; no minimally invasive step. */
export const chart = referral.createMachine(
  stepwise('sfn', criteria, { section, after: USUAL_AFTER })
);
