import { EVALUATION } from '$lib/specialist/namespaces.ts';
import { isLanguage, LANGUAGES } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import type { Texts } from '$lib/words/namespaces.ts';
import { indicationOf, indications } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';

/** Every language with every indication that has a way to neuromodulation. */
export function pathwayEntries(): { lang: string; indication: string }[] {
  return LANGUAGES.flatMap((lang) =>
    indications.filter(({ hasPathway }) => hasPathway).map(({ id }) => ({ lang, indication: id }))
  );
}

/** What a page on the time after the referral is made with: the indication's id, and its words. */
export async function pathwayPage(
  lang: string,
  id: string
): Promise<{ indication: string; pageTexts: Texts }> {
  const indication = indicationOf(id);
  if (!indication?.hasPathway || !isLanguage(lang)) error(404);
  return { indication: id, pageTexts: await loadTexts(lang, EVALUATION, indication) };
}
