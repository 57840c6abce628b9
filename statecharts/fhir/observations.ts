import type { Observation } from 'fhir/r4';
import type { Case } from '../case/case.ts';
import type { NumberFact } from '../facts/fact.ts';
import { SYSTEMS } from './addresses.ts';
import type { BundleContext } from './bundle.ts';
import { codesOf } from './item.ts';
import { UCUM } from './units.ts';
import { UNNAMED } from './unnamed.ts';

/** The measures that others keep too, and the kind of observation that each is. */
const MEASURES: Readonly<Record<string, 'survey' | 'vital-signs' | 'therapy'>> = {
  painNrs: 'survey',
  painVasMm: 'survey',
  bmi: 'vital-signs',
  opioidMedMgPerDay: 'therapy'
};

/** The measures that are known in a case, each as an observation of its own. */
export function observationsOf(
  { facts, indication }: Case,
  response: string,
  { site, say, language }: BundleContext
): Observation[] {
  return Object.entries(MEASURES).flatMap(([id, kind]): Observation[] => {
    const definition = indication.facts[id];
    const value = facts[id];
    if (definition?.kind !== 'number' || typeof value !== 'number') return [];
    return [
      {
        resourceType: 'Observation',
        language,
        status: 'final',
        category: [
          {
            coding: [
              {
                system: 'http://terminology.hl7.org/CodeSystem/observation-category',
                code: kind
              }
            ]
          }
        ],
        code: { coding: codesOf(id, site), text: say(`fact.${id}.label`) },
        subject: UNNAMED,
        valueQuantity: quantity(value, definition, say(`unit.${definition.unit}`)),
        derivedFrom: [{ reference: response }]
      }
    ];
  });
}

function quantity(value: number, { unit }: NumberFact, text: string) {
  return { value, unit: text, system: SYSTEMS.ucum, code: UCUM[unit] };
}
