import { siteAddress } from '$lib/build/fhir.ts';
import { capabilityStatement } from '$statecharts/fhir/capability.ts';
import { json } from '@sveltejs/kit';

export const prerender = true;

/** What is served in FHIR, for a program. */
export function GET(): Response {
  return json(capabilityStatement(siteAddress()));
}
