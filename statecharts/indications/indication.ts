import type { After, AfterPathway } from '../care/after.ts';
import type { ReferralChart } from '../chart/decide.ts';
import type { ChartOf } from '../chart/stepwise.ts';
import type { Criterion } from '../criteria/criterion.ts';
import type { Country } from '../facts/country.ts';
import type { Reimbursement } from '../criteria/reimbursement.ts';
import type { FactTable } from '../facts/fact.ts';
import type { AttentionPoint, Note } from '../criteria/additions.ts';
import type { Condition } from '../logic/condition.ts';
import type { Centre, Modality } from './treatment.ts';

/** A treatment that the indication may lead to; always, or when the facts say so. */
export interface ModalityOption {
  readonly modality: Modality;
  readonly when?: Condition;
}

/** Everything the guide knows about an indication; its folder, as a value. */
export interface Indication {
  readonly id: string;
  /** Whether the statement describes a stepwise way to neuromodulation for it. */
  readonly hasPathway: boolean;
  /** The facts it reads, in the order in which advice lists them. */
  readonly facts: FactTable;
  /** Its criteria, in the order of the stages. */
  readonly criteria: readonly Criterion[];
  readonly chart: ReferralChart;
  readonly modalities: readonly ModalityOption[];
  readonly centre: Centre;
  /** Who establishes a fact that nobody else can. */
  readonly diagnostician: 'pain-specialist' | 'neurologist';
  readonly reimbursement: Readonly<Record<Country, Reimbursement>>;
  readonly attention: readonly AttentionPoint[];
  readonly notes: readonly Note[];
  /** The time after the referral: trial, off-test, questionnaires. */
  readonly after: After;
}

/** An indication with a way to neuromodulation. */
export interface Pathway extends Indication {
  readonly hasPathway: true;
  /** Its chart, made of other criteria. */
  readonly chartOf: ChartOf;
  readonly after: AfterPathway;
}
