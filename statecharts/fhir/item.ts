import type { Coding, Extension, QuestionnaireItem } from 'fhir/r4';
import type { FactDefinition, FactTable, NumberFact } from '../facts/fact.ts';
import type { Say } from '../logic/wording.ts';
import { canonical, SYSTEMS } from './addresses.ts';
import { LOINC_OF_FACTS } from './codes.ts';
import { enableWhen } from './enable-when.ts';
import { helpOf, type Node } from './structure.ts';
import { inBoth, type Texts } from './texts.ts';
import { UCUM } from './units.ts';
import { keyOfValue, systemOf } from './value-systems.ts';

/** What an item is worded with and refers to. */
export interface ItemContext {
  readonly site: string;
  readonly facts: FactTable;
  readonly texts: Texts;
}

const EXTENSION = 'http://hl7.org/fhir/StructureDefinition';

/** A question or a group as an item of a questionnaire. */
export function itemOf(node: Node, context: ItemContext): QuestionnaireItem {
  const enabling = enableWhen(node.when, context.facts, context.site);
  if (!node.fact) {
    const isStage = node.link.startsWith('stage.');
    return {
      linkId: node.link,
      ...(isStage && inBoth('text', context.texts, (say) => say(node.link))),
      type: 'group',
      ...enabling,
      item: node.nodes.map((each) => itemOf(each, context))
    };
  }
  return { ...question(node.link, node.fact, context), ...enabling };
}

function question(id: string, fact: FactDefinition, context: ItemContext): QuestionnaireItem {
  const { texts } = context;
  const extension = fact.kind === 'number' ? numberExtensions(fact, texts) : [];
  const isCountry = id === 'country';
  return {
    linkId: id,
    ...(extension.length > 0 && { extension }),
    code: codesOf(id, context.site),
    ...inBoth('text', texts, (say) =>
      isCountry ? upperFirst(say('fact.country.label')) : say(`fact.${id}.question`)
    ),
    type: typeOf(fact),
    ...(isCountry && { required: true }),
    ...('values' in fact && { answerOption: options(id, fact, context) }),
    ...(!isCountry && { item: [help(id, texts)] })
  };
}

/** The codes of what a fact is: of our own, and LOINC's where it has one. */
export function codesOf(id: string, site: string): Coding[] {
  const own: Coding = { system: canonical(site, 'CodeSystem', 'facts'), code: id };
  const loinc = LOINC_OF_FACTS[id];
  return loinc ? [loinc, own] : [own];
}

function typeOf(fact: FactDefinition): QuestionnaireItem['type'] {
  if (fact.kind === 'boolean') return 'boolean';
  if (fact.kind !== 'number') return 'choice';
  return fact.whole ? 'integer' : 'decimal';
}

function options(id: string, fact: FactDefinition, { site, texts }: ItemContext) {
  if (!('values' in fact)) return [];
  const system = canonical(site, 'CodeSystem', systemOf(id, fact));
  return fact.values.map((code) => ({
    valueCoding: {
      system,
      code,
      ...inBoth('display', texts, (say) => say(keyOfValue(id, fact, code)))
    }
  }));
}

/** Its unit and its bounds, which are both in the range. */
function numberExtensions({ min, max, unit, whole, above }: NumberFact, texts: Texts): Extension[] {
  if (above) throw new RangeError('A questionnaire has no bound that is left out.');
  const bound = (name: string, value: number): Extension => ({
    url: `${EXTENSION}/${name}`,
    ...(whole ? { valueInteger: value } : { valueDecimal: value })
  });
  const display = inBoth('display', texts, (say) => say(`unit.${unit}`));
  return [
    {
      url: `${EXTENSION}/questionnaire-unit`,
      valueCoding: { system: SYSTEMS.ucum, code: UCUM[unit], ...display }
    },
    bound('minValue', min),
    bound('maxValue', max)
  ];
}

function help(id: string, texts: Texts): QuestionnaireItem {
  const coding = [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'help' }];
  return {
    linkId: helpOf(id),
    extension: [
      { url: `${EXTENSION}/questionnaire-itemControl`, valueCodeableConcept: { coding } }
    ],
    ...inBoth('text', texts, (say: Say) => say(`fact.${id}.help`)),
    type: 'display'
  };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
