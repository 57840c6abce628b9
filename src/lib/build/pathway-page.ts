import type { Evaluated } from '$lib/specialist/evaluated.ts';
import { isLanguage, LANGUAGES } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import type { Namespace, TextsOf } from '$lib/words/namespaces.ts';
import { pathwayOf, pathways } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';

/** Every language with every indication that has a way to neuromodulation. */
export function pathwayEntries(): { lang: string; indication: string }[] {
  return LANGUAGES.flatMap((lang) => pathways.map(({ id }) => ({ lang, indication: id })));
}

/** What a page on the time after the referral is made with: what it knows of the indication, and words. */
export async function pathwayPage<N extends Namespace>(
  lang: string,
  indication: string,
  namespaces: readonly N[]
): Promise<{ indication: Evaluated; pageTexts: TextsOf<N> }> {
  const pathway = pathwayOf(indication);
  if (!pathway || !isLanguage(lang)) error(404);
  const { id, after } = pathway;
  return { indication: { id, after }, pageTexts: await loadTexts(lang, namespaces, pathway) };
}
