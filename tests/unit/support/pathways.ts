import { COUNTRIES } from '../../../statecharts/facts/country.ts';
import type { Indication } from '../../../statecharts/indications/indication.ts';

/** Each of the indications in each country. */
export function inEveryCountry(list: readonly Indication[]) {
  return list.flatMap((indication) =>
    COUNTRIES.map((country) => ({ id: indication.id, country, indication }))
  );
}
