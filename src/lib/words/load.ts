import type { Indication } from '$statecharts/indications/indication.ts';
import type { Language } from './language.ts';
import type { Texts } from './words.ts';

/**
 * The rooms of the site's own words: every page's, the text pages', the check's, the evaluations',
 * those of a case, its aftercare and a centre.
 */
export type Room = 'site' | 'pages' | 'check' | 'trial' | 'care';

const rooms = import.meta.glob<Texts>('./*/*.json', { import: 'default' });
const clinical = import.meta.glob<Texts>('/statecharts/words/*.json', { import: 'default' });
const own = import.meta.glob<Texts>('/statecharts/indications/*/words/*.json', {
  import: 'default'
});

/** The site's own words of some rooms, in one language. */
export async function loadTexts(language: Language, ...names: readonly Room[]): Promise<Texts> {
  const texts = await Promise.all(names.map((name) => load(rooms, `./${name}/${language}.json`)));
  return Object.assign({}, ...texts) as Texts;
}

/** The clinical words that indications share. */
export function loadSharedTexts(language: Language): Promise<Texts> {
  return load(clinical, `/statecharts/words/${language}.json`);
}

/** The clinical words of an indication; its own replace the shared ones. */
export async function loadClinicalTexts(
  language: Language,
  indication: Indication
): Promise<Texts> {
  const shared = await loadSharedTexts(language);
  return { ...shared, ...(await loadIndicationTexts(language, indication)) };
}

/** The texts in an indication's own folder. */
export function loadIndicationTexts(
  language: Language,
  { id, hasPathway }: Indication
): Promise<Texts> {
  const folder = hasPathway ? id : 'without-pathway';
  return load(own, `/statecharts/indications/${folder}/words/${language}.json`);
}

function load(files: Record<string, () => Promise<Texts>>, path: string): Promise<Texts> {
  const file = files[path];
  if (!file) throw new Error(`There are no words at ${path}.`);
  return file();
}
