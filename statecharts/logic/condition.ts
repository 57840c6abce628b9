/**
 * A condition is a plain value. Its evaluation, the facts it reads, its cut-offs and its
 * wording all come from that one value, so that no threshold hides in a function.
 */
export type Condition = Atom | Composite;

/** A condition on one fact. */
export type Atom = NumberAtom | BooleanAtom | ChoiceAtom;

export type Comparison = 'atLeast' | 'above' | 'atMost' | 'below';

interface NumberAtom {
  readonly op: Comparison;
  readonly fact: string;
  readonly value: number;
}

interface BooleanAtom {
  readonly op: 'is';
  readonly fact: string;
  readonly value: boolean;
}

export interface ChoiceAtom {
  readonly op: 'oneOf';
  readonly fact: string;
  readonly values: readonly string[];
  /** The name under which the field knows this set of values, for its wording. */
  readonly named?: StepSet;
}

/** Sets of step statuses that have a name of their own. */
export type StepSet = 'closed' | 'settled' | 'stillOpen' | 'failed' | 'failedOrUnsuitable';

type Composite =
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  /** Two instruments for one thing: one given decides; both given must say the same. */
  | { readonly op: 'agreeing'; readonly of: readonly [Condition, Condition] };
