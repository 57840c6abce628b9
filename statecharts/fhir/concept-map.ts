import type { ConceptMap } from 'fhir/r4';
import { nameOf } from '../cql/name.ts';
import type { CodeList, SearchTermsById } from '../indications/search-terms.ts';
import { indications } from '../indications/registry.ts';
import { RULES_DATE, RULES_VERSION } from '../rules.ts';
import { canonical, SYSTEMS } from './addresses.ts';

const LISTS: readonly CodeList[] = ['ICPC-1', 'ICD-10', 'ICD-10-CM'];

const UNCERTAIN =
  'Leads to it, and does not mean the same. No official table could be consulted: a coder should check it.';

/** The codes of other lists that lead to an indication. None is certain, and none has its title. */
export function conceptMapOf(terms: SearchTermsById, site: string): ConceptMap {
  return {
    resourceType: 'ConceptMap',
    id: 'indications',
    url: canonical(site, 'ConceptMap', 'indications'),
    version: RULES_VERSION,
    name: nameOf('indications'),
    status: 'draft',
    experimental: true,
    date: RULES_DATE,
    group: LISTS.map((list) => ({
      source: canonical(site, 'CodeSystem', 'indications'),
      target: SYSTEMS[list],
      element: indications.flatMap(({ id }) => {
        const codes = codesIn(terms[id]?.codes[list]);
        if (codes.length === 0) return [];
        const target = codes.map((code) => ({
          code,
          equivalence: 'relatedto' as const,
          comment: UNCERTAIN
        }));
        return [{ code: id, target }];
      })
    })).filter(({ element }) => element.length > 0)
  };
}

/** The codes of a text of codes between semicolons. */
function codesIn(text = ''): string[] {
  return text.split(';').flatMap((code) => code.trim() || []);
}
