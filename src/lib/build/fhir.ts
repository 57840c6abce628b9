import { allWords } from '$lib/why/all-words.ts';
import { NO_ADDRESS_YET, type Served } from '$statecharts/fhir/addresses.ts';
import { CODE_SYSTEMS, codeSystemOf } from '$statecharts/fhir/code-systems.ts';
import { conceptMapOf } from '$statecharts/fhir/concept-map.ts';
import { libraryOf } from '$statecharts/fhir/library.ts';
import { planDefinitionOf } from '$statecharts/fhir/plan-definition.ts';
import { questionnaireOf } from '$statecharts/fhir/questionnaire.ts';
import type { Texts } from '$statecharts/fhir/texts.ts';
import { indicationOf, indications, pathwayOf, pathways } from '$statecharts/indications/registry.ts';
import type { Say } from '$statecharts/logic/wording.ts';
import type { Language } from '$lib/words/language.ts';
import { loadPublisher } from './publisher.ts';
import { SEARCH_TERMS } from './search-terms.ts';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** The ids that each kind of resource is served under. */
export const SERVED: Readonly<Record<Served, readonly string[]>> = {
  Questionnaire: ids(indications),
  Library: ids(pathways),
  PlanDefinition: ids(pathways),
  CodeSystem: CODE_SYSTEMS,
  ConceptMap: ['indications']
};

/** The address of the site, as its resources name it. */
export function siteAddress(): string {
  return (loadPublisher().address ?? NO_ADDRESS_YET).replace(/\/$/, '');
}

/** The resource at an address; `undefined` where none is served. */
export async function servedResource(type: string, id: string): Promise<object | undefined> {
  const site = siteAddress();
  const indication = indicationOf(id);
  const pathway = pathwayOf(id);
  switch (type) {
    case 'Questionnaire':
      return indication && questionnaireOf(indication, await textsOf(id), site);
    case 'Library':
      return pathway && libraryOf(pathway, await textsOf(id), site);
    case 'PlanDefinition':
      return pathway && planDefinitionOf(pathway, await textsOf(id), site);
    case 'CodeSystem':
      return codeSystemOf(id, await textsOf(), site);
    case 'ConceptMap':
      return id === 'indications' ? conceptMapOf(SEARCH_TERMS, site) : undefined;
    default:
      return undefined;
  }
}

/** The words of an indication in both languages; of none, what only some have in those of the first. */
async function textsOf(id?: string): Promise<Texts> {
  return { nl: await sayIn('nl', id), en: await sayIn('en', id) };
}

async function sayIn(language: Language, id?: string): Promise<Say> {
  const wordsOf = await allWords(language);
  const all = [wordsOf(id), ...(id === undefined ? ids(indications).map(wordsOf) : [])];
  return (key, values) => {
    const words = all.find(({ has }) => has(key)) ?? wordsOf(id);
    return words.speech.say(key, values);
  };
}
