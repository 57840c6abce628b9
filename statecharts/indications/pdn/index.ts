import { pathway } from '../pathway.ts';
import { chartOf } from './chart.ts';
import { criteria, reimbursement } from './criteria.ts';
import { facts } from './facts.ts';

/** Painful diabetic polyneuropathy. */
export const pdn = pathway({ id: 'pdn', facts, criteria, chartOf, reimbursement });
