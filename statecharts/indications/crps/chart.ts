import { USUAL_AFTER } from '../../care/after.ts';
import { referral } from '../../chart/setup.ts';
import { stepwise } from '../../chart/stepwise.ts';
import { criteria } from './criteria.ts';
import { SECTION as section } from './sources.ts';

/** The way from complex regional pain syndrome to spinal cord or ganglion stimulation. */
export const chart = referral.createMachine(
  stepwise('crps', criteria, { section, after: USUAL_AFTER })
);
