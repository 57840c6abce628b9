import type { Condition } from 'fhir/r4';
import type { Indication } from '../indications/indication.ts';
import { canonical } from './addresses.ts';
import type { BundleContext } from './bundle.ts';
import { UNNAMED } from './unnamed.ts';

const TERMINOLOGY = 'http://terminology.hl7.org/CodeSystem';

/**
 * What the patient may have: the indication that somebody chose. No code of another list: none that
 * leads to an indication means the same (`conceptMapOf` lists them).
 */
export function conditionOf(
  { id }: Indication,
  { site, day, say, language }: BundleContext
): Condition {
  const coded = (list: string, code: string) => ({
    coding: [{ system: `${TERMINOLOGY}/${list}`, code }]
  });
  return {
    resourceType: 'Condition',
    language,
    clinicalStatus: coded('condition-clinical', 'active'),
    verificationStatus: coded('condition-ver-status', 'provisional'),
    category: [coded('condition-category', 'encounter-diagnosis')],
    code: {
      coding: [{ system: canonical(site, 'CodeSystem', 'indications'), code: id }],
      text: say(`indication.${id}.name`)
    },
    subject: UNNAMED,
    recordedDate: day
  };
}
