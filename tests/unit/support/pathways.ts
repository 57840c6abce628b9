import { COUNTRIES } from '../../../statecharts/facts/country.ts';
import { indications } from '../../../statecharts/indications/registry.ts';

/** The indications for which the statement describes a way to neuromodulation. */
export const pathways = indications.filter(({ hasPathway }) => hasPathway);

export const withoutPathway = indications.filter(({ hasPathway }) => !hasPathway);

/** Each of the indications in each country. */
export function inEveryCountry(list: typeof indications) {
  return list.flatMap((indication) =>
    COUNTRIES.map((country) => ({ id: indication.id, country, indication }))
  );
}
