import {
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource
} from '@medplum/core';
import type { FhirResource, OperationOutcome } from 'fhir/r4';
import { Fhir } from 'fhir/fhir';
import { resources, types } from './definitions.ts';
import { brokenInvariants } from './invariants.ts';

indexStructureDefinitionBundle(types as never);
indexStructureDefinitionBundle(resources as never);

const fhir = new Fhir();

/** Every fault that three validators of others find in a resource, and in those within it. */
export function faultsOf(resource: FhirResource): string[] {
  return [
    ...byFhir(resource),
    ...byMedplum(resource),
    ...partsOf(resource).flatMap(brokenInvariants)
  ];
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

function byMedplum(resource: FhirResource): string[] {
  try {
    validateResource(resource as never);
    return [];
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    const { issue } = error.outcome as OperationOutcome;
    return issue.map(
      ({ expression, details }) => `medplum: ${expression?.join()} ${details?.text}`
    );
  }
}
