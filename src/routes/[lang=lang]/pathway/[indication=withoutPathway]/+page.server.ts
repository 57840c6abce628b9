import { isLanguage, LANGUAGES } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { indicationOf } from '$statecharts/indications/registry.ts';
import { WITHOUT_PATHWAY } from '$statecharts/indications/without-pathway/ids.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  LANGUAGES.flatMap((lang) => WITHOUT_PATHWAY.map((indication) => ({ lang, indication })));

/** Why an indication has no way to neuromodulation, and what holds for an implant that is there. */
export const load: PageServerLoad = async ({ params: { lang, indication: id } }) => {
  const indication = indicationOf(id);
  if (!indication || !isLanguage(lang)) error(404);
  const namespaces = ['site', 'pages', 'own', 'basis', 'terms', 'case', 'pathway'] as const;
  const { failures, sources } = indication.criteria[0] ?? error(500);
  return {
    lang,
    id,
    texts: await loadTexts(lang, namespaces, indication),
    sources,
    reimbursement: indication.reimbursement,
    /** A Belgian page names the use, so that there it can be talked over. */
    isNamedInBelgium: failures.some(({ effect }) => effect === 'discuss')
  };
};
