import type { Case } from '../../statecharts/case/case.ts';
import type { Indication } from '../../statecharts/indications/indication.ts';

/** What an engine makes of a case, as far as all engines are asked. */
export interface Answer {
  readonly category: string;
  /** The criteria that apply or may apply, in order. */
  readonly criteria: readonly CriterionAnswer[];
}

export interface CriterionAnswer {
  readonly id: string;
  readonly status: string;
  /** The effect that it has, or the worst that it may have. */
  readonly effect?: string;
}

/** A case of an indication that is known already. */
export type Patient = Pick<Case, 'country' | 'facts'>;

/** An engine, ready for the cases of one indication. */
export type Decide = (patient: Patient) => Answer | Promise<Answer>;

/** An engine made ready for an indication, from the conditions of its criteria. */
export type Engine = (indication: Indication) => Decide;
