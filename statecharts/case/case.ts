import type { Country } from '../facts/country.ts';
import type { Facts } from '../facts/fact.ts';
import type { Indication } from '../indications/indication.ts';

/** A case that has been read and found valid. */
export interface Case {
  readonly id?: string;
  readonly country: Country;
  readonly indication: Indication;
  /** The known facts; what is not known is absent. */
  readonly facts: Facts;
}
