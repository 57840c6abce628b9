import type { Category } from '../chart/categories.ts';
import type { Actor } from '../criteria/actor.ts';
import type { How } from '../criteria/criterion.ts';
import type { Facts } from '../facts/fact.ts';
import type { Condition } from '../logic/condition.ts';

/** What would make one criterion met, and who can see to it. */
export interface Change {
  readonly criterion: string;
  /** Left out where nobody can act. */
  readonly by?: Actor;
  readonly how: How;
  /** The fewest values with which it would be met; empty where no fact can change it. */
  readonly set: Facts;
}

/** What all the changes together lead to. */
export interface Next {
  readonly category: Category;
  readonly changes: readonly Change[];
}

/** Answers in words of the condition; of two scores that disagree, taking one back. */
export type Answers = Condition | 'withdrawn';

/** A fact that is not known and can still change the category, with what its answers would give. */
export interface OpenFact {
  readonly fact: string;
  /** Who can give it. */
  readonly by: 'referrer' | 'specialist';
  /** Each category once, with the answers that alone lead to it. */
  readonly values: readonly { readonly is: Answers; readonly category: Category }[];
}

/**
 * What would change an advice. Either criteria decide it that are not met, or facts that are not
 * known; neither, where a referral fits and nothing is open.
 */
export interface Explanation {
  readonly id?: string;
  readonly category: Category;
  readonly next?: Next;
  readonly open?: readonly OpenFact[];
}
