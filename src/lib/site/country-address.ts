import type { Country } from '$statecharts/facts/country.ts';

/** The countries as they stand in an address. */
export const ADDRESSES = ['nl', 'be'] as const;
export type CountryAddress = (typeof ADDRESSES)[number];

/** Whether a part of an address names a country. */
export function isCountryAddress(text: string): text is CountryAddress {
  return ADDRESSES.some((address) => address === text);
}

/** The country that an address names. */
export function countryAt(address: CountryAddress): Country {
  return address === 'nl' ? 'NL' : 'BE';
}

/** How a country stands in an address. */
export function addressOf(country: Country): CountryAddress {
  return country === 'NL' ? 'nl' : 'be';
}

/** The other country. */
export function otherCountry(country: Country): Country {
  return country === 'NL' ? 'BE' : 'NL';
}
