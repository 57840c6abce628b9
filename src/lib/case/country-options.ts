import type { Option } from '$lib/ui/option.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import { COUNTRIES, type Country } from '$statecharts/facts/country.ts';

/** What the question offers where the patient is. */
export function countryOptions({ say }: Pick<Words<'terms'>, 'say'>): Option<Country>[] {
  return COUNTRIES.map((value) => ({ value, label: upperFirst(say(`fact.country.${value}`)) }));
}
