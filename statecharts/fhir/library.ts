import type { Library, ParameterDefinition } from 'fhir/r4';
import { cqlOf } from '../cql/library.ts';
import { nameOf } from '../cql/name.ts';
import type { FactDefinition } from '../facts/fact.ts';
import type { Pathway } from '../indications/indication.ts';
import { RULES_DATE, RULES_VERSION } from '../rules.ts';
import { canonical } from './addresses.ts';
import { inBoth, type Texts } from './texts.ts';

/** The rules of an indication in CQL, with its facts as parameters in, and what follows out. */
export function libraryOf(pathway: Pathway, texts: Texts, site: string): Library {
  const { id, facts } = pathway;
  return {
    resourceType: 'Library',
    id,
    language: 'nl',
    url: canonical(site, 'Library', id),
    version: RULES_VERSION,
    name: nameOf(id),
    ...inBoth('title', texts, (say) => say(`indication.${id}.name`)),
    status: 'draft',
    type: {
      coding: [
        { system: 'http://terminology.hl7.org/CodeSystem/library-type', code: 'logic-library' }
      ]
    },
    date: RULES_DATE,
    parameter: [
      ...Object.entries(facts).map(([name, fact]) => input(name, fact)),
      output('Category', 'string'),
      output('Stable', 'boolean')
    ],
    content: [
      { contentType: 'text/cql', url: `${site}/cql/${id}.cql`, data: btoa(cqlOf(pathway)) },
      { contentType: 'application/elm+json', url: `${site}/cql/${id}.elm.json` }
    ]
  };
}

/** What is not known is left out. */
function input(name: string, fact: FactDefinition): ParameterDefinition {
  return { name, use: 'in', min: 0, max: '1', type: typeOf(fact) };
}

function output(name: string, type: string): ParameterDefinition {
  return { name, use: 'out', min: 1, max: '1', type };
}

function typeOf(fact: FactDefinition): string {
  if (fact.kind === 'boolean') return 'boolean';
  if (fact.kind !== 'number') return 'string';
  return fact.whole ? 'integer' : 'decimal';
}
