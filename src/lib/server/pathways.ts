import { LANGUAGES, type Language } from '$lib/words/language.ts';
import { indications } from '$statecharts/indications/registry.ts';

/** The pages that every pathway has in each language. */
export function pathwayEntries(): { lang: Language; indication: string }[] {
  const pathways = indications.filter(({ hasPathway }) => hasPathway);
  return LANGUAGES.flatMap((lang) => pathways.map(({ id }) => ({ lang, indication: id })));
}
