import { resolve } from '$app/paths';
import type { Language } from '$lib/words/language.ts';
import type { CountryAddress } from './country-address.ts';
import { folder } from './link.ts';

/** The pages for patients: the choice of a country, its contents, or one of its pages. */
export function patientLink(lang: Language, country?: CountryAddress, page?: string): string {
  const start = folder(resolve('/[lang=lang]/patient', { lang }));
  return [start, country, page]
    .filter(Boolean)
    .map((part) => folder(part as string))
    .join('');
}
