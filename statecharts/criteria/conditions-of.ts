import type { Atom, Condition } from '../logic/condition.ts';
import { atomsOf, factsOf, instrumentPairsOf, type InstrumentPair } from '../logic/read.ts';
import type { Criterion } from './criterion.ts';

/** Every condition that a criterion is made of. */
function conditionsOf({ applies, test, failures }: Criterion): Condition[] {
  const whens = failures.flatMap(({ when }) => when ?? []);
  return [...(applies ? [applies] : []), test, ...whens];
}

/** The conditions on single facts that a criterion is made of: its cut-offs. */
export function atomsIn(criterion: Criterion): Atom[] {
  return conditionsOf(criterion).flatMap(atomsOf);
}

const factsRead = new WeakMap<Criterion, readonly string[]>();

/** The ids of the facts that a criterion reads, each once. A criterion does not change: kept. */
export function factsIn(criterion: Criterion): readonly string[] {
  let facts = factsRead.get(criterion);
  if (!facts) {
    facts = [...new Set(conditionsOf(criterion).flatMap(factsOf))];
    factsRead.set(criterion, facts);
  }
  return facts;
}

/**
 * Whether a criterion reads anything of the patient. A condition on the country alone says nothing
 * that its action does not say better.
 */
export function readsPatient(criterion: Criterion): boolean {
  return factsIn(criterion).some((fact) => fact !== 'country');
}

/** The pairs of instruments that a criterion reads. */
export function instrumentPairsIn(criterion: Criterion): InstrumentPair[] {
  return conditionsOf(criterion).flatMap(instrumentPairsOf);
}
