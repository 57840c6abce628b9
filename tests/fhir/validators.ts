import {
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource
} from '@medplum/core';
import type { FhirResource, OperationOutcome, StructureDefinition } from 'fhir/r4';
import { Fhir } from 'fhir/fhir';
import { profiles, resources, types } from './definitions.ts';
import { brokenInvariants } from './invariants.ts';

indexStructureDefinitionBundle(types as never);
indexStructureDefinitionBundle(resources as never);

const fhir = new Fhir();

/**
 * Every fault that three validators of others find in a resource, and in those within it by their invariants
 * and the profiles that they claim.
 */
export function faultsOf(resource: FhirResource): string[] {
  return [
    ...byFhir(resource),
    ...byMedplum(resource),
    ...partsOf(resource).flatMap((part) => [...brokenInvariants(part), ...byProfile(part)])
  ];
}

/** What is wrong with a resource by the profiles that it claims; one that is not known here is a fault. */
function byProfile(resource: FhirResource): string[] {
  return (resource.meta?.profile ?? []).flatMap((claimed) => {
    const profile = profiles.get(claimed.split('|')[0] ?? '');
    return profile ? byMedplum(resource, profile) : [`profile: ${claimed} is not known here`];
  });
}

/** A resource, and those that it carries. */
function partsOf(resource: FhirResource): FhirResource[] {
  if (resource.resourceType !== 'Bundle') return [resource];
  return [resource, ...(resource.entry ?? []).flatMap((one) => one.resource ?? [])];
}

function byFhir(resource: FhirResource): string[] {
  const { messages } = fhir.validate(resource, { errorOnUnexpected: true });
  return messages
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `fhir: ${location} ${message}`);
}

function byMedplum(resource: FhirResource, profile?: StructureDefinition): string[] {
  try {
    validateResource(resource as never, profile && { profile: profile as never });
    return [];
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    const { issue } = error.outcome as OperationOutcome;
    return issue.map(
      ({ expression, details }) => `medplum: ${expression?.join()} ${details?.text}`
    );
  }
}
