import { pathway } from '../pathway.ts';
import { after } from './after.ts';
import { chartOf } from './chart.ts';
import { criteria, reimbursement } from './criteria.ts';
import { facts } from './facts.ts';

/** Failed back surgery syndrome with leg pain, now also called PSPS type 2. */
export const fbss = pathway({
  id: 'fbss',
  facts,
  criteria,
  chartOf,
  reimbursement,
  after
});
