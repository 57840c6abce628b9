import type { Finding } from '../criteria/assess.ts';
import { COUNTRIES, type Country } from '../facts/country.ts';
import type { ListedCriterion } from './advice.ts';

type Listing = Readonly<Record<Country, ListedCriterion>>;

/** Findings are made once for each class of values, and so are their listings. */
const listings = new WeakMap<Finding, Listing>();

/** A finding as an advice lists it, with the sources that count in a country. */
export function listed(finding: Finding, country: Country): ListedCriterion {
  let listing = listings.get(finding);
  if (!listing) {
    listing = Object.fromEntries(COUNTRIES.map((each) => [each, list(finding, each)])) as Listing;
    listings.set(finding, listing);
  }
  return listing[country];
}

function list({ criterion, status, effect, by }: Finding, country: Country): ListedCriterion {
  return {
    id: criterion.id,
    status: status as ListedCriterion['status'],
    ...(effect && { effect }),
    ...(by && { by }),
    sources: criterion.sources[country]
  };
}
