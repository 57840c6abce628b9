import type { Indication } from '$statecharts/indications/indication.ts';
import type { Language } from './language.ts';
import { fileOf, type Bundle, type Namespace, type TextsOf } from './namespaces.ts';

const site = import.meta.glob<Bundle>('/src/lib/**/words/*.json', { import: 'default' });
const clinical = import.meta.glob<Bundle>('/statecharts/words/*/*.json', { import: 'default' });
const own = import.meta.glob<Bundle>('/statecharts/indications/*/words/*.json', {
  import: 'default'
});

/** The texts of some namespaces in one language; an indication's own with its indication. */
export async function loadTexts<N extends Namespace>(
  language: Language,
  namespaces: readonly N[],
  indication?: Indication
): Promise<TextsOf<N>> {
  const texts = namespaces.map(async (namespace) => [
    namespace,
    await load(namespace === 'own' ? ownFile(language, indication) : fileOf(namespace, language))
  ]);
  return Object.fromEntries(await Promise.all(texts)) as TextsOf<N>;
}

/** Indications without a pathway share their words. */
function ownFile(language: Language, indication: Indication | undefined): string {
  if (!indication) throw new Error('The texts of an indication were asked for, but not of which.');
  const folder = indication.hasPathway ? indication.id : 'without-pathway';
  return `/statecharts/indications/${folder}/words/${language}.json`;
}

function load(path: string): Promise<Bundle> {
  const file = site[path] ?? clinical[path] ?? own[path];
  if (!file) throw new Error(`There are no words at ${path}.`);
  return file();
}
