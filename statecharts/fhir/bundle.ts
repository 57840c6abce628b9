import type { Bundle, BundleEntry, FhirResource } from 'fhir/r4';
import { advise } from '../advice/advise.ts';
import type { Case } from '../case/case.ts';
import type { Say } from '../logic/wording.ts';
import { conditionOf } from './condition.ts';
import { guidanceOf } from './guidance.ts';
import { observationsOf } from './observations.ts';
import { responseOf } from './response.ts';
import { serviceRequestsOf } from './service-requests.ts';

/** What a bundle is made with besides the case. */
export interface BundleContext {
  /** The address of the site. */
  readonly site: string;
  /** The day on which it was made. */
  readonly day: string;
  /** The words of the indication in one language, as they read in the country of the case. */
  readonly say: Say;
  readonly language: 'nl' | 'en';
  /** A UUID that was never given before. */
  readonly newId: () => string;
}

/** What one resource needs of a bundle: the addresses of those that it rests on. */
export interface Parts {
  readonly condition: string;
  readonly response: string;
  readonly observations: readonly string[];
  readonly guidance: string;
}

/**
 * A case and the advice on it, as one transaction: the answers, the condition, the measures, the
 * advice, and a proposal of each referral that it asks for. Nobody is named in it.
 */
export function bundleOf(one: Case, context: BundleContext): Bundle {
  const advice = advise(one);
  const address = () => `urn:uuid:${context.newId()}`;
  const [condition, response, guidance] = [address(), address(), address()];
  const measures = observationsOf(one, response, context).map((resource) =>
    entry(address(), resource)
  );
  const observations = measures.flatMap(({ fullUrl }) => fullUrl ?? []);
  const parts: Parts = { condition, response, observations, guidance };
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [
      entry(response, responseOf(one, context.site, context.day)),
      entry(condition, conditionOf(one.indication, context)),
      ...measures,
      entry(guidance, guidanceOf(advice, one.indication, parts, context)),
      ...serviceRequestsOf(advice, one.indication, parts, context).map((resource) =>
        entry(address(), resource)
      )
    ]
  };
}

function entry(fullUrl: string, resource: FhirResource): BundleEntry {
  return { fullUrl, resource, request: { method: 'POST', url: resource.resourceType } };
}
