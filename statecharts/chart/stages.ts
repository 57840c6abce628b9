import { outcomeOf } from '../criteria/outcome.ts';
import { type Criterion } from '../criteria/criterion.ts';
import type { Citation } from '../criteria/source.ts';
import { STAGES, type Stage } from '../criteria/stage.ts';
import { COUNTRIES, type Country } from '../facts/country.ts';
import type { Cited } from './cited.ts';

/** A station of the way with the criteria that are read there. */
export interface StageCriteria {
  readonly stage: Stage;
  readonly criteria: readonly Criterion[];
}

/** The stages that have criteria, in order. */
export function stagesOf(criteria: readonly Criterion[]): StageCriteria[] {
  return STAGES.map((stage) => ({
    stage,
    criteria: criteria.filter((criterion) => criterion.stage === stage)
  })).filter((station) => station.criteria.length > 0);
}

/** The criteria that can rule the treatment out. */
export function excluding({ criteria }: StageCriteria): Criterion[] {
  return criteria.filter(({ failures }) => failures.some(({ effect }) => effect === 'exclude'));
}

/**
 * The criteria that can fail at all. One that every case meets (reimbursement where both countries
 * cover) gives its station no second exit, so that the chart has no road that nobody can take.
 */
export function failable({ criteria }: StageCriteria): Criterion[] {
  return criteria.filter((criterion) =>
    COUNTRIES.some((country) => outcomeOf(criterion, { country }).status !== 'met')
  );
}

/** The ids and the citations of criteria, for the `meta` of a state or a transition. */
export function cite(criteria: readonly Criterion[]): Cited {
  const all = (country: Country) =>
    new Set<Citation>(criteria.flatMap(({ sources }) => sources[country]));
  return {
    criteria: criteria.map(({ id }) => id),
    sources: { NL: [...all('NL')], BE: [...all('BE')] }
  };
}
