import type { Country } from '$statecharts/facts/country.ts';

/** Where the patient is treated, once it was asked: for as long as the page is open. */
export class ChosenCountry {
  current = $state<Country>();
}
