import { pathway } from '../pathway.ts';
import { chartOf } from './chart.ts';
import { criteria, reimbursement } from './criteria.ts';
import { facts } from './facts.ts';

/** Small fibre neuropathy. */
export const sfn = pathway({ id: 'sfn', facts, criteria, chartOf, reimbursement });
