import { is, NEVER, type Rails } from './rails.ts';
import { row, type Row } from './row.ts';

const DUTCH: Rails = { yes: is('country', 'NL'), no: is('country', 'BE') };
const EITHER: Rails = { yes: 'true', no: 'false' };

/** Where reimbursement in Belgium is unclear or refused. */
const NOT_COVERED_IN_BELGIUM = ['pdn', 'crps', 'cluster', 'sfn'];

/** Section 6 of the rules: what a country reimburses. */
export function reimbursement(indication: string): Row {
  const covered = NOT_COVERED_IN_BELGIUM.includes(indication) ? DUTCH : EITHER;
  return row('country.reimbursement', covered, 'discuss', 'neuromodulation-team');
}

/** What the Belgian page names as possible uses. */
const NAMED_IN_BELGIUM = ['angina', 'pad', 'phantom-limb'];

/** Section 6 of the rules: an indication without a pathway. */
export function notListed(indication: string): Row {
  const named = NAMED_IN_BELGIUM.includes(indication);
  return {
    ...row('indication.listed', NEVER, 'exclude'),
    lesser: named ? [[is('country', 'BE'), { effect: 'discuss', by: undefined }]] : []
  };
}
