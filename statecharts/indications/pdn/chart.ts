import { USUAL_AFTER } from '../../care/after.ts';
import { referral } from '../../chart/setup.ts';
import { stepwise } from '../../chart/stepwise.ts';
import { criteria } from './criteria.ts';
import { SECTION as section } from './sources.ts';

/** The way from painful diabetic polyneuropathy to spinal cord stimulation. */
export const chart = referral.createMachine(
  stepwise('pdn', criteria, { section, after: USUAL_AFTER })
);
