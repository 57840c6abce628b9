import type { Visit } from '../care/aftercare.ts';
import type { Category } from '../chart/categories.ts';
import type { Explanation, OpenFact } from '../explain/explanation.ts';
import type { OtherWays } from '../readings/other-ways.ts';

/** An explanation with its answers in words of their conditions. */
export interface WordedExplanation extends Omit<Explanation, 'open'> {
  readonly open?: readonly (Omit<OpenFact, 'values'> & {
    readonly values: readonly { readonly is: string; readonly category: Category }[];
  })[];
}

/** What other readings would make of a case, under its id. */
export interface OtherWaysOfCase extends OtherWays {
  readonly id?: string;
}

/** A result under the id of what it was made of. */
export type Identified<T extends object> = T & { readonly id?: string };

/** The visits after an implant. */
export interface Schedule {
  readonly visits: readonly Visit[];
}
