import type { Atom, Condition } from './condition.ts';

/** Every condition on a single fact within a condition, in reading order. */
export function atomsOf(condition: Condition): Atom[] {
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'agreeing':
      return condition.of.flatMap(atomsOf);
    case 'not':
      return atomsOf(condition.of);
    default:
      return [condition];
  }
}

/** The ids of the facts a condition reads, each once, in reading order. */
export function factsOf(condition: Condition): string[] {
  return [...new Set(atomsOf(condition).map((atom) => atom.fact))];
}

/** A pair of instruments, as the condition that joins them. */
export type InstrumentPair = Extract<Condition, { op: 'agreeing' }>;

/** The pairs of instruments within a condition. */
export function instrumentPairsOf(condition: Condition): InstrumentPair[] {
  switch (condition.op) {
    case 'agreeing':
      return [condition];
    case 'all':
    case 'any':
      return condition.of.flatMap(instrumentPairsOf);
    case 'not':
      return instrumentPairsOf(condition.of);
    default:
      return [];
  }
}
