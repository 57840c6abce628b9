// A second, deliberately plain reading of the rules, used only to check the first: every criterion of an indication, in the order of the stages.

import { countryCriterion, listedCriterion } from './country.ts';
import type { Country } from './country.ts';
import { generalCriteria, psychosocialConcern } from './general.ts';
import { readings } from './pathways.ts';
import type { Criterion } from './verdict.ts';

export function criteriaOf(indication: string, country: Country): Criterion[] {
  const reading = readings[indication];
  if (!reading) return [listedCriterion(indication, country)];
  return [
    ...reading.diagnosis,
    ...generalCriteria(indication),
    ...reading.conservative,
    ...reading.minimallyInvasive,
    psychosocialConcern,
    countryCriterion(indication, country)
  ];
}

export function stageOf(id: string): string {
  const first = id.split('.')[0] ?? '';
  if (first === 'country') return 'neuromodulation';
  if (['general', 'conservative', 'minimallyInvasive', 'psychosocial'].includes(first))
    return first;
  return 'diagnosis';
}
