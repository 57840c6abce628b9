import { RULES_VERSION } from '../rules.ts';

/**
 * Where the resources of this guide stand, by their type and id. A publisher gives the address of the
 * site; until then it is one that nobody can own.
 */
export const NO_ADDRESS_YET = 'https://neuromodulatiewijzer.example';

/** The kinds of resources that have an address. */
export type Served = 'CodeSystem' | 'ConceptMap' | 'Library' | 'PlanDefinition' | 'Questionnaire';

/** The address by which others name a resource of the site. */
export function canonical(site: string, type: Served, id: string): string {
  return `${site}/fhir/${type}/${id}`;
}

/** The same with the version of the rules that it belongs to. */
export function versioned(site: string, type: Served, id: string): string {
  return `${canonical(site, type, id)}|${RULES_VERSION}`;
}

/** The id of the resource that an address names, wherever the site stands; the version is left aside. */
export function namedBy(address: string, type: Served): string | undefined {
  const [path = ''] = address.split('|');
  const [, id] = new RegExp(`^https?://[^\\s?#]+/fhir/${type}/([^/?#]+)$`).exec(path) ?? [];
  return id;
}

/** The code systems of others. */
export const SYSTEMS = {
  loinc: 'http://loinc.org',
  snomed: 'http://snomed.info/sct',
  ucum: 'http://unitsofmeasure.org',
  'ICPC-1': 'http://hl7.org/fhir/sid/icpc-1-nl',
  'ICD-10': 'http://hl7.org/fhir/sid/icd-10',
  'ICD-10-CM': 'http://hl7.org/fhir/sid/icd-10-cm'
} as const;
