import { notListed, reimbursement } from './country.ts';
import { DIAGNOSIS } from './diagnosis.ts';
import { general } from './general.ts';
import type { Row } from './row.ts';
import { steps } from './steps.ts';

/**
 * The tables of the clinical rules, sections 2, 4, 5 and 6, as formulas of SMT-LIB.
 *
 * Clean-room: everything in this folder was written from the text of the rules, without the criteria
 * and indications in `statecharts` and the second reading in `tests/oracle` at hand, and imports
 * nothing of them. A change of the rules is made here from their text again, never by copying.
 */
export function tableOf(indication: string): readonly Row[] {
  const diagnosis = DIAGNOSIS[indication];
  if (diagnosis === undefined) return [notListed(indication)];
  return [...diagnosis, ...general(indication), ...steps(indication), reimbursement(indication)];
}
