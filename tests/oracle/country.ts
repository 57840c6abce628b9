// A second, deliberately plain reading of the rules, used only to check the first: what the country adds.

import { readings } from './pathways.ts';
import type { Criterion } from './verdict.ts';

export type Country = 'NL' | 'BE';

export interface Reimbursement {
  status: 'covered' | 'unclear' | 'not-covered';
  asOf: string;
}

function statusFor(indication: string, country: Country): Reimbursement['status'] {
  const reading = readings[indication];
  if (!reading) return 'not-covered';
  return country === 'NL' ? 'covered' : reading.reimbursedInBelgium;
}

export function reimbursementFor(indication: string, country: Country): Reimbursement {
  const asOf = country === 'NL' ? '2020-01-01' : '2021-10-22';
  return { status: statusFor(indication, country), asOf };
}

export function countryCriterion(indication: string, country: Country): Criterion {
  return {
    id: 'country.reimbursement',
    facts: [],
    judge: () => {
      if (statusFor(indication, country) === 'covered') return { status: 'met' };
      return { status: 'unmet', effect: 'discuss', by: 'neuromodulation-team' };
    }
  };
}

/** The Belgian page names these as possible uses. */
const namedInBelgium = ['angina', 'pad', 'phantom-limb'];

export function listedCriterion(indication: string, country: Country): Criterion {
  return {
    id: 'indication.listed',
    facts: [],
    judge: () => {
      if (country === 'BE' && namedInBelgium.includes(indication))
        return { status: 'unmet', effect: 'discuss', by: null };
      return { status: 'unmet', effect: 'exclude', by: null };
    }
  };
}
