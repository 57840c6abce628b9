import { isLanguage, LANGUAGES } from '$lib/words/language.ts';
import { loadIndicationTexts, loadTexts } from '$lib/words/load.ts';
import { indications } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** The list of the indications with a pathway. */
export const load: PageServerLoad = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  const pathways = indications.filter(({ hasPathway }) => hasPathway);
  const list = pathways.map(async (indication) => {
    const texts = await loadIndicationTexts(lang, indication);
    const text = (part: string) => texts[`indication.${indication.id}.${part}`] ?? '';
    return { id: indication.id, name: text('name'), description: text('description') };
  });
  return { lang, texts: await loadTexts(lang, 'site', 'pathway'), list: await Promise.all(list) };
};
