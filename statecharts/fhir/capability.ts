import type { CapabilityStatement } from 'fhir/r4';
import { nameOf } from '../cql/name.ts';
import { RULES_DATE, RULES_VERSION } from '../rules.ts';
import type { Served } from './addresses.ts';

/** What can be read, and under which ids. */
const READ: Readonly<Record<Served, string>> = {
  Questionnaire: 'One for each indication; its id is that of the indication.',
  Library: 'One for each indication with a pathway: its rules in CQL.',
  PlanDefinition: 'One for each indication with a pathway.',
  CodeSystem: 'The codes of this guide: facts, indications, categories, and the values of answers.',
  ConceptMap: 'indications: codes of other lists that lead to an indication, all to be checked.'
};

/** What the site serves. It is files and no server: nothing can be searched for, and nothing be sent. */
export function capabilityStatement(site: string): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    id: 'metadata',
    url: `${site}/fhir/metadata`,
    version: RULES_VERSION,
    name: nameOf('files'),
    status: 'draft',
    date: RULES_DATE,
    kind: 'instance',
    implementation: {
      description: 'Files at fixed addresses: [base]/[type]/[id].json, without a server.',
      url: `${site}/fhir`
    },
    fhirVersion: '4.0.1',
    format: ['json'],
    rest: [
      {
        mode: 'server',
        documentation: 'Reading only. No data of a patient is taken or kept.',
        resource: (Object.keys(READ) as Served[]).map((type) => ({
          type,
          documentation: READ[type],
          interaction: [{ code: 'read' }]
        }))
      }
    ]
  };
}
