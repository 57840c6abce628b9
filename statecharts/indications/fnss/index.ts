import { pathway } from '../pathway.ts';
import { after } from './after.ts';
import { chartOf } from './chart.ts';
import { criteria, reimbursement } from './criteria.ts';
import { facts } from './facts.ts';

/** Failed neck surgery syndrome with arm pain. */
export const fnss = pathway({
  id: 'fnss',
  facts,
  criteria,
  chartOf,
  reimbursement,
  after
});
