import type { Criterion } from '../../statecharts/criteria/criterion.ts';
import type { Citation } from '../../statecharts/criteria/source.ts';
import type { Country } from '../../statecharts/facts/country.ts';

/** The passages that a criterion rests on, for who is treated in each country. */
export function passagesOf({ sources }: Criterion): Readonly<Record<Country, readonly Citation[]>> {
  return sources;
}
