import type { Links } from '$lib/ui/links.ts';
import type { Language } from '$lib/words/language.ts';

/** The pages about one patient; the criteria stand on the page for the meeting. */
export const TABS = ['case', 'criteria', 'trial', 'offTest', 'aftercare'] as const;

type Tab = (typeof TABS)[number];

export type PatientPage = Exclude<Tab, 'criteria'>;

/** Where a tab leads. */
export function addressOf(tab: Tab, links: Links, language: Language, indication: string): string {
  return tab === 'criteria'
    ? `${links.case(language, indication)}#criteria`
    : links[tab](language, indication);
}
