import type { Category } from '../chart/categories.ts';
import type { Actor } from '../criteria/actor.ts';
import type { Effect } from '../criteria/effect.ts';
import type { Citation } from '../criteria/source.ts';
import type { Stage } from '../criteria/stage.ts';
import type { Country } from '../facts/country.ts';
import type { Reimbursement } from '../criteria/reimbursement.ts';
import type { Centre, Modality } from '../indications/treatment.ts';
import { RULES_VERSION } from '../rules.ts';

/** A criterion as an advice lists it. */
export interface ListedCriterion {
  readonly id: string;
  readonly status: 'met' | 'unmet' | 'unknown';
  readonly effect?: Effect;
  readonly by?: Actor;
  readonly sources: readonly Citation[];
}

/** The referral advice on a case: the file format `neuromodulation-advice/1`. */
export interface Advice {
  readonly schema: 'neuromodulation-advice/1';
  readonly rules: typeof RULES_VERSION;
  readonly id?: string;
  readonly country: Country;
  readonly indication: string;
  readonly category: Category;
  /** No value of the facts that are not known can change the category. */
  readonly stable: boolean;
  /** Where on the stepwise way the patient stands. */
  readonly position: Stage;
  readonly referTo: readonly (Actor | Centre)[];
  readonly modalities: readonly Modality[];
  readonly reimbursement: Reimbursement;
  /** Every criterion that applies or may apply, in the order of the stages. */
  readonly criteria: readonly ListedCriterion[];
  /** The facts not known that can still change the category. */
  readonly decisive: readonly string[];
  /** The facts not known that still matter to some criterion. */
  readonly missing: readonly string[];
  /** With `not-now`: who is needed anyway and need not be waited for. */
  readonly meanwhile: readonly Actor[];
  readonly attention: readonly string[];
  readonly urgent: boolean;
}
