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

/** The ids of the facts that a criterion reads, each once. */
export function factsIn(criterion: Criterion): string[] {
  return [...new Set(conditionsOf(criterion).flatMap(factsOf))];
}

/** The pairs of instruments that a criterion reads. */
export function instrumentPairsIn(criterion: Criterion): InstrumentPair[] {
  return conditionsOf(criterion).flatMap(instrumentPairsOf);
}
