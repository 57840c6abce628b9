import type { Language } from './language.ts';
import { fileOf } from './folders.ts';
import { nameOf, type Bundle, type Namespace, type Owner, type TextsOf } from './namespaces.ts';

const site = import.meta.glob<Bundle>('/src/lib/**/words/*.json', { import: 'default' });
const clinical = import.meta.glob<Bundle>('/statecharts/words/*/*.json', { import: 'default' });
const own = import.meta.glob<Bundle>('/statecharts/indications/*/words/*.json', {
  import: 'default'
});

/** The texts of some namespaces in one language; an indication's own with its indication. */
export async function loadTexts<N extends Namespace>(
  language: Language,
  namespaces: readonly N[],
  owner?: Owner
): Promise<TextsOf<N>> {
  const texts = namespaces.map(async (namespace) => [
    namespace,
    await loadBundle(language, nameOf(namespace, owner))
  ]);
  return Object.fromEntries(await Promise.all(texts)) as TextsOf<N>;
}

/** The texts of one name in one language. */
export async function loadBundle(language: Language, name: string): Promise<Bundle> {
  const path = fileOf(name, language);
  const file = site[path] ?? clinical[path] ?? own[path];
  if (!file) throw new Error(`There are no words at ${path}.`);
  return file();
}
