import type { Indication } from '$statecharts/indications/indication.ts';
import type { Language } from './language.ts';
import { fileOf, type Bundle, type Namespace, type Texts } from './namespaces.ts';

/** Each namespace that few visits need, a file by itself. */
const files = import.meta.glob<Bundle>(
  [
    '/src/lib/tools/*/words/*.json',
    '/src/lib/case/other/words/*.json',
    '/src/lib/referral/letter/words/*.json',
    '/statecharts/words/*/*.json',
    '/statecharts/indications/*/words/*.json'
  ],
  { import: 'default' }
);

/** Fetches a namespace that comes late, or that a text in the other language is worded with. */
export async function fetchTexts(
  namespace: Exclude<Namespace, 'own'>,
  language: Language
): Promise<Texts> {
  return { [namespace]: await fetchFile(fileOf(namespace, language)) };
}

/** Fetches what an indication says in its own words. */
export async function fetchOwnTexts(
  { id, hasPathway }: Pick<Indication, 'id' | 'hasPathway'>,
  language: Language
): Promise<Texts> {
  const folder = hasPathway ? id : 'without-pathway';
  return { own: await fetchFile(`/statecharts/indications/${folder}/words/${language}.json`) };
}

/** A namespace that was fetched before: paper does not wait. */
export function fetchedTexts(
  namespace: Exclude<Namespace, 'own'>,
  language: Language
): Texts | undefined {
  const bundle = fetched.get(fileOf(namespace, language));
  return bundle && { [namespace]: bundle };
}

const fetched = new Map<string, Bundle>();

async function fetchFile(path: string): Promise<Bundle> {
  const file = files[path];
  if (!file) throw new Error(`There are no words at ${path} that come late.`);
  const bundle = await file();
  fetched.set(path, bundle);
  return bundle;
}
