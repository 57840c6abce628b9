import type { Part } from './parts.ts';

/** What a medication list helps to answer beside the questions about drugs. */
const ALSO = ['bleedingRisk', 'opioidMedMgPerDay'];

/** The first part of a form that a medication list helps with. */
export function firstOfDrugs(parts: readonly Part[]): Part | undefined {
  return parts.find(({ facts }) =>
    facts.some((fact) => fact.startsWith('drugs.') || ALSO.includes(fact))
  );
}
