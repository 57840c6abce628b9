import { placeFacts } from '../facts/place.ts';
import { conditionsOn } from '../logic/combinators.ts';
import { criterion, type Criterion } from './criterion.ts';
import { COUNTRIES, type Country } from '../facts/country.ts';

const { oneOf } = conditionsOn(placeFacts);

export interface Reimbursement {
  readonly status: 'covered' | 'unclear' | 'not-covered';
  /** ISO date of the source. */
  readonly asOf: string;
}

/** The date on which each country's source stands. */
const AS_OF: Readonly<Record<Country, string>> = { NL: '2020-01-01', BE: '2021-10-22' };

/** Reimbursement per country, each with the date of its source. */
export function reimbursed(
  status: Record<Country, Reimbursement['status']>
): Readonly<Record<Country, Reimbursement>> {
  return {
    NL: { status: status.NL, asOf: AS_OF.NL },
    BE: { status: status.BE, asOf: AS_OF.BE }
  };
}

/** Met where the treatment is covered. */
export function reimbursementCriterion(
  reimbursement: Readonly<Record<Country, Reimbursement>>
): Criterion {
  const covered = COUNTRIES.filter((country) => reimbursement[country].status === 'covered');
  return criterion({
    id: 'country.reimbursement',
    test: oneOf('country', ...covered),
    otherwise: { effect: 'discuss', by: 'neuromodulation-team' },
    how: 'finding',
    sources: { NL: ['nva introduction'], BE: ['be-hospital'] }
  });
}
