import type { Indication } from '$statecharts/indications/indication.ts';
import type { Language } from './language.ts';

/** Texts by key; keys are flat. */
export type Texts = Readonly<Record<string, string>>;

type Module = { readonly default: Texts };

const sitewide: Readonly<Record<Language, () => Promise<Module>>> = {
  nl: () => import('./site/nl.json'),
  en: () => import('./site/en.json')
};

const clinical: Readonly<Record<Language, () => Promise<Module>>> = {
  nl: () => import('$statecharts/words/nl.json'),
  en: () => import('$statecharts/words/en.json')
};

const byIndication = import.meta.glob<Module>('/statecharts/indications/*/words/*.json');

/** The texts that every page needs, in one language. */
export async function loadSiteTexts(language: Language): Promise<Texts> {
  return (await sitewide[language]()).default;
}

/** The texts of the referral check; an indication's own texts replace the shared ones. */
export async function loadCheckTexts(language: Language, indication: Indication): Promise<Texts> {
  const [site, shared, own] = await Promise.all([
    sitewide[language](),
    clinical[language](),
    loadIndicationTexts(language, indication)
  ]);
  return { ...site.default, ...shared.default, ...own };
}

/** The texts in an indication's own folder. */
export async function loadIndicationTexts(
  language: Language,
  { id, hasPathway }: Indication
): Promise<Texts> {
  const path = `/statecharts/indications/${hasPathway ? id : 'without-pathway'}/words/${language}.json`;
  const load = byIndication[path];
  if (!load) throw new Error(`There are no words at ${path}.`);
  return (await load()).default;
}
