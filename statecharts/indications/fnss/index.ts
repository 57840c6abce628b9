import { pathway } from '../pathway.ts';
import { after } from './after.ts';
import { chart } from './chart.ts';
import { criteria, reimbursement } from './criteria.ts';
import { facts } from './facts.ts';

/** Failed neck surgery syndrome with arm pain. */
export const fnss = pathway({
  id: 'fnss',
  facts,
  criteria,
  chart,
  reimbursement,
  after
});
