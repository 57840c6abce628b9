import { fileOf } from '$lib/words/folders.ts';
import type { Language } from '$lib/words/language.ts';
import { nameOf, type Bundle, type Namespace, type TextsOf } from '$lib/words/namespaces.ts';
import { CHECK } from '$lib/referral/namespaces.ts';
import type { Indication } from '$statecharts/indications/indication.ts';

const files = {
  ...import.meta.glob<Bundle>(
    ['/src/lib/{case,referral,tools}/**/words/*.json', '/src/lib/{site,ui}/words/*.json'],
    { import: 'default' }
  ),
  ...import.meta.glob<Bundle>('/statecharts/{words,indications}/**/*.json', { import: 'default' })
};

/** The namespaces that a check begins with; that of the site says what surrounds it. */
const EARLY = ['site', ...CHECK] as const satisfies readonly Namespace[];

/** What the element is worded with. */
export type ElementTexts = TextsOf<(typeof EARLY)[number] | 'basis'>;

/** The texts that a check of an indication begins with. */
export async function earlyTexts(
  language: Language,
  indication: Indication
): Promise<ElementTexts> {
  // Without a pathway what the answer rests on stands there at once.
  const all = [...EARLY, ...(indication.hasPathway ? [] : (['basis'] as const))];
  const texts = all.map(async (namespace) => [
    namespace,
    await bundleOf(language, nameOf(namespace, indication))
  ]);
  return Object.fromEntries(await Promise.all(texts)) as ElementTexts;
}

/** The texts of one name; fails where the element has none. */
export async function bundleOf(language: Language, name: string): Promise<Bundle> {
  const file = files[fileOf(name, language)];
  if (!file) throw new Error(`The element has no words ‘${name}’ in ${language}.`);
  return file();
}
