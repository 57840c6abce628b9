import type { QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4';
import type { Case } from '../case/case.ts';
import type { FactDefinition, Facts, FactValue } from '../facts/fact.ts';
import { canonical, versioned } from './addresses.ts';
import { askedOf, structureOf, type Node } from './structure.ts';
import { systemOf } from './value-systems.ts';

const PROFILE = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaireresponse|4.0.0';

/**
 * What is known in a case, as the answers to the questionnaire of its indication. It says nothing of
 * the patient besides, and has no answer to a question that the other answers leave out.
 */
export function responseOf(
  { id, indication, country, facts }: Case,
  site: string,
  authored: string
): QuestionnaireResponse {
  const asked = askedOf(indication, { ...facts, country });
  return {
    resourceType: 'QuestionnaireResponse',
    meta: { profile: [PROFILE] },
    ...(id !== undefined && id !== '' && { identifier: { value: id } }),
    questionnaire: versioned(site, 'Questionnaire', indication.id),
    status: 'completed',
    authored,
    item: answered(structureOf(indication), asked, site)
  };
}

function answered(nodes: readonly Node[], facts: Facts, site: string): QuestionnaireResponseItem[] {
  return nodes.flatMap(({ link, fact, nodes: within }): QuestionnaireResponseItem[] => {
    if (fact) {
      const value = facts[link];
      return value === undefined
        ? []
        : [{ linkId: link, answer: [valueOf(link, fact, value, site)] }];
    }
    const item = answered(within, facts, site);
    return item.length > 0 ? [{ linkId: link, item }] : [];
  });
}

/** The name that an answer's value has, by the kind of its fact. */
export function typeOfValue(fact: FactDefinition) {
  if (fact.kind === 'boolean') return 'valueBoolean';
  if (fact.kind !== 'number') return 'valueCoding';
  return fact.whole ? 'valueInteger' : 'valueDecimal';
}

function valueOf(id: string, fact: FactDefinition, value: FactValue, site: string) {
  if (!('values' in fact)) return { [typeOfValue(fact)]: value };
  const system = canonical(site, 'CodeSystem', systemOf(id, fact));
  return { valueCoding: { system, code: value as string } };
}
