import type { ServiceRequest } from 'fhir/r4';
import type { Advice } from '../advice/advice.ts';
import type { Actor } from '../criteria/actor.ts';
import type { Indication } from '../indications/indication.ts';
import type { Centre } from '../indications/treatment.ts';
import { versioned } from './addresses.ts';
import type { BundleContext, Parts } from './bundle.ts';
import { SPECIALTY_OF } from './codes.ts';
import { headingOf } from './heading.ts';
import { UNNAMED } from './unnamed.ts';

/** The categories that send the patient to somebody. */
const REFERRING: readonly Advice['category'][] = ['refer', 'discuss', 'specialist-first'];

/**
 * A proposal of each referral that an advice asks for: to the centre, to a specialist, or at once. It
 * is a draft, which becomes a request once a clinician makes it one; who is referred, who refers, and
 * until when it holds, are for that clinician to add, as the Belgian guide for referral prescriptions
 * asks.
 */
export function serviceRequestsOf(
  advice: Advice,
  indication: Indication,
  parts: Parts,
  context: BundleContext
): ServiceRequest[] {
  const { category, urgent, referTo, meanwhile } = advice;
  const now = REFERRING.includes(category) || urgent ? referTo : [];
  return [...now, ...meanwhile].map((to) => requestOf(to, advice, indication, parts, context));
}

function requestOf(
  to: Actor | Centre,
  advice: Advice,
  { id, hasPathway }: Indication,
  { condition, response, observations, guidance }: Parts,
  { site, day, say, language }: BundleContext
): ServiceRequest {
  const { urgent, referTo } = advice;
  const specialty = SPECIALTY_OF[to];
  const isFirst = referTo[0] === to;
  const supporting = [guidance, response, ...observations];
  return {
    resourceType: 'ServiceRequest',
    language,
    ...(hasPathway && {
      instantiatesCanonical: [versioned(site, 'PlanDefinition', id)]
    }),
    status: 'draft',
    intent: 'proposal',
    priority: urgent ? 'stat' : 'routine',
    code: {
      text: isFirst
        ? headingOf(advice, say)
        : say('category.specialist-first.short', { to: say(`actor.${to}.to`) })
    },
    subject: UNNAMED,
    authoredOn: day,
    performerType: {
      ...(specialty && { coding: [specialty] }),
      text: say(`actor.${to}.name`)
    },
    reasonReference: [{ reference: condition }],
    supportingInfo: supporting.map((reference) => ({ reference }))
  };
}
