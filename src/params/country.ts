import { isCountryAddress } from '$lib/site/country-address.ts';

export const match = isCountryAddress;
