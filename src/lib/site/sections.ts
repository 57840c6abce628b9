import type { Language } from '$lib/words/language.ts';
import { isCountryAddress } from './country-address.ts';
import { listLink } from './link.ts';
import { patientLink } from './patient-link.ts';
import { pathwaysLink, toolsLink } from './specialist-link.ts';

/** The parts of the site that every page leads to, in their order. */
export const SECTIONS = ['refer', 'pathway', 'patient', 'tools'] as const;
export type SiteSection = (typeof SECTIONS)[number];

/** The route of a page, and what its address fills in. */
export interface Place {
  readonly route: { readonly id: string | null };
  readonly params: Readonly<Partial<Record<string, string>>>;
}

/** The part of the site that a page belongs to; none for the front page and what is about the site. */
export function sectionAt({ route }: Place): SiteSection | undefined {
  const [, , folder] = (route.id ?? '').split('/');
  // A patient keeps the diary.
  const part = folder === 'diary' ? 'patient' : folder;
  return SECTIONS.find((section) => section === part);
}

/** Where a part of the site begins. A reader who chose a country keeps it. */
export function sectionLink(section: SiteSection, lang: Language, { params }: Place): string {
  const { country = '' } = params;
  if (section === 'refer') return listLink(lang);
  if (section === 'pathway') return pathwaysLink(lang);
  if (section === 'tools') return toolsLink(lang);
  return patientLink(lang, isCountryAddress(country) ? country : undefined);
}
