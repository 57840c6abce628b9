// A second, deliberately plain reading of the rules, used only to check the first: every criterion of an indication, in the order of the stages.

import { conservativeCriteria } from './conservative.ts';
import { countryCriterion, listedCriterion, pathways } from './country.ts';
import type { Country } from './country.ts';
import { clusterDiagnosis } from './diagnosis-cluster.ts';
import { crpsDiagnosis, pdnDiagnosis, sfnDiagnosis } from './diagnosis-nerve.ts';
import { fbssDiagnosis, fnssDiagnosis } from './diagnosis-spine.ts';
import { generalCriteria, psychosocialConcern } from './general.ts';
import { minimallyInvasiveCriteria } from './minimally-invasive.ts';
import type { Criterion } from './verdict.ts';

function diagnosisCriteria(indication: string): Criterion[] {
  if (indication === 'fbss') return fbssDiagnosis;
  if (indication === 'fnss') return fnssDiagnosis;
  if (indication === 'crps') return crpsDiagnosis;
  if (indication === 'pdn') return pdnDiagnosis;
  if (indication === 'sfn') return sfnDiagnosis;
  return clusterDiagnosis;
}

export function criteriaOf(indication: string, country: Country): Criterion[] {
  if (!pathways.includes(indication)) return [listedCriterion(indication, country)];
  return [
    ...diagnosisCriteria(indication),
    ...generalCriteria(indication),
    ...conservativeCriteria(indication),
    ...minimallyInvasiveCriteria(indication),
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
