import type { CodeSystem, CodeSystemConcept } from 'fhir/r4';
import { CATEGORIES } from '../chart/categories.ts';
import { nameOf } from '../cql/name.ts';
import type { FactDefinition } from '../facts/fact.ts';
import { indications, knownFacts } from '../indications/registry.ts';
import { placeFacts } from '../facts/place.ts';
import { RULES_DATE, RULES_VERSION } from '../rules.ts';
import { canonical } from './addresses.ts';
import type { Texts } from './texts.ts';
import { keyOfValue, systemOf } from './value-systems.ts';

/** The facts that a question may be about, the country among them. */
const FACTS: readonly (readonly [string, FactDefinition])[] = [
  ...Object.entries(placeFacts),
  ...knownFacts
];

/** The codes that this guide has of its own, each list by its id: no list of others has them. */
const LISTS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['facts', new Map(FACTS.map(([id]) => [id, `fact.${id}.label`]))],
  ['indications', new Map(indications.map(({ id }) => [id, `indication.${id}.name`]))],
  ['advice-category', new Map(CATEGORIES.map((id) => [id, headingKey(id)]))],
  ...FACTS.flatMap(([id, fact]) =>
    'values' in fact
      ? [
          [
            systemOf(id, fact),
            new Map(fact.values.map((v) => [v, keyOfValue(id, fact, v)]))
          ] as const
        ]
      : []
  )
]);

/** The ids of the lists. */
export const CODE_SYSTEMS: readonly string[] = [...LISTS.keys()];

/**
 * A list of codes with their meaning. What an indication says otherwise of a value that it shares with
 * others (leg or arm) stands in its own questionnaire.
 */
export function codeSystemOf(id: string, texts: Texts, site: string): CodeSystem | undefined {
  const list = LISTS.get(id);
  if (!list) return undefined;
  const concept = [...list].map(([code, key]) => conceptOf(code, key, texts));
  return {
    resourceType: 'CodeSystem',
    id,
    language: 'nl',
    url: canonical(site, 'CodeSystem', id),
    version: RULES_VERSION,
    name: nameOf(id),
    status: 'draft',
    date: RULES_DATE,
    caseSensitive: true,
    content: 'complete',
    count: concept.length,
    concept
  };
}

function conceptOf(code: string, key: string, texts: Texts): CodeSystemConcept {
  return {
    code,
    display: texts.nl(key),
    designation: [{ language: 'en', value: texts.en(key) }]
  };
}

function headingKey(category: (typeof CATEGORIES)[number]): string {
  // The heading itself names a specialist.
  return category === 'specialist-first'
    ? 'category.specialist-first.line'
    : `category.${category}.heading`;
}
