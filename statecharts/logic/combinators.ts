import type {
  BooleanFact,
  ChoiceFact,
  ConcernFact,
  FactTable,
  NumberFact,
  StepFact,
  StepStatus
} from '../facts/fact.ts';
import type { Comparison, Condition, StepSet } from './condition.ts';

type IdOf<T extends FactTable, D> = {
  [I in keyof T & string]: T[I] extends D ? I : never;
}[keyof T & string];

type ValueOf<D> = D extends { readonly values: readonly (infer V extends string)[] } ? V : never;

const STEP_SETS: Readonly<Record<StepSet, readonly StepStatus[]>> = {
  // I-1: tried without enough effect, unsuitable, or considered and deliberately not chosen.
  closed: ['insufficient', 'unsuitable', 'declined'],
  // I-4: a step aimed at one component of the pain may have worked without ending the pain.
  settled: ['insufficient', 'unsuitable', 'declined', 'effective'],
  stillOpen: ['effective', 'ongoing'],
  failed: ['insufficient'],
  failedOrUnsuitable: ['insufficient', 'unsuitable']
};

/** All of these hold. */
export const allOf = (...of: Condition[]): Condition => ({ op: 'all', of });

/** At least one of these holds. */
export const anyOf = (...of: Condition[]): Condition => ({ op: 'any', of });

/** What no fact can make true. */
export const never: Condition = { op: 'any', of: [] };

/** This does not hold. */
export const not = (of: Condition): Condition => ({ op: 'not', of });

/** Two instruments for one thing; when they disagree, nothing is settled (I-2). */
export const agreeing = (first: Condition, second: Condition): Condition => ({
  op: 'agreeing',
  of: [first, second]
});

/**
 * The combinators on single facts, bound to a table of facts: an id that the table lacks,
 * a wrong kind of fact or a value outside its list does not compile.
 */
export function conditionsOn<T extends FactTable>(facts: T) {
  const compare =
    (op: Comparison) =>
    (fact: IdOf<T, NumberFact>, value: number): Condition => ({ op, fact, value });
  const is =
    (value: boolean) =>
    (fact: IdOf<T, BooleanFact>): Condition => ({ op: 'is', fact, value });
  const status =
    (named: StepSet) =>
    (fact: IdOf<T, StepFact>): Condition => ({
      op: 'oneOf',
      fact,
      values: STEP_SETS[named],
      named
    });

  return {
    /** Any number at all: it holds whenever the fact is known. */
    given: (fact: IdOf<T, NumberFact>): Condition => ({
      op: 'atLeast',
      fact,
      value: (facts[fact] as NumberFact).min
    }),
    atLeast: compare('atLeast'),
    above: compare('above'),
    atMost: compare('atMost'),
    below: compare('below'),
    yes: is(true),
    no: is(false),
    oneOf: <I extends IdOf<T, ChoiceFact | ConcernFact>>(
      fact: I,
      ...values: ValueOf<T[I]>[]
    ): Condition => ({ op: 'oneOf', fact, values }),
    closed: status('closed'),
    settled: status('settled'),
    stillOpen: status('stillOpen'),
    failed: status('failed'),
    failedOrUnsuitable: status('failedOrUnsuitable')
  };
}
