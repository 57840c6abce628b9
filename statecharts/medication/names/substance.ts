import type { Opioid } from '../../calculators/opioids.ts';

/** Which kind of drug that keeps blood from clotting. */
export type BloodThinner = 'anticoagulant' | 'antiplatelet';

/** The facts on drugs that a substance can answer. */
export type DrugFact = `drugs.${
  | 'gabapentinoid'
  | 'tca'
  | 'snri'
  | 'carbamazepine'
  | 'capsaicin'
  | 'verapamil'
  | 'lithium'
  | 'methysergide'
  | 'topiramate'
  | 'gabapentin'}`;

/** A substance that the rules or the morphine calculator ask about, with the names it goes by. */
export interface Substance {
  /** Its generic name in Dutch, as it is shown. */
  readonly nl: string;
  /** Its international name, as it is shown in English. */
  readonly en: string;
  /** Other spellings; accents, capitals and the endings of Latin and of salts need none. */
  readonly also?: readonly string[];
  /** The facts it plays a part in. */
  readonly facts?: readonly DrugFact[];
  /** What the morphine calculator calls it when it is swallowed or, with `patch`, worn. */
  readonly opioid?: Opioid;
  readonly thinner?: BloodThinner;
}
