import { evaluationTexts } from '$lib/specialist/evaluation-texts.ts';
import { isLanguage, LANGUAGES } from '$lib/words/language.ts';
import { bind, type Sheaves } from '$lib/words/sheaves.ts';
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
): Promise<{ indication: string; sheaves: Sheaves }> {
  const indication = indicationOf(id);
  if (!indication?.hasPathway || !isLanguage(lang)) error(404);
  return { indication: id, sheaves: bind(await evaluationTexts(lang, indication)) };
}
