import type { Indication } from '$statecharts/indications/indication.ts';
import type { Language } from './language.ts';
import { nameOf, type Bundle, type LATE, type Texts } from './namespaces.ts';

/** A namespace that can be fetched by itself: it comes late, or a letter needs it in either language. */
export type Fetched = (typeof LATE)[number] | 'questions' | 'terms';

/** Gives the texts of one name in one language; fails where they cannot be fetched. */
export type BundleSource = (language: Language, name: string) => Promise<Bundle>;

let source: BundleSource = (language, name) =>
  Promise.reject(new Error(`Nothing says where the texts ‘${name}’ in ${language} are.`));

/** Says where the texts come from that no page begins with. */
export function takeTextsFrom(found: BundleSource): void {
  source = found;
}

/** Fetches a namespace that comes late, or that a text in the other language is worded with. */
export async function fetchTexts(namespace: Fetched, language: Language): Promise<Texts> {
  return { [namespace]: await fetchBundle(language, nameOf(namespace)) };
}

/** Fetches what an indication says in its own words. */
export async function fetchOwnTexts(
  indication: Pick<Indication, 'id' | 'hasPathway'>,
  language: Language
): Promise<Texts> {
  return { own: await fetchBundle(language, nameOf('own', indication)) };
}

/** A namespace that was fetched before: paper does not wait. */
export function fetchedTexts(namespace: Fetched, language: Language): Texts | undefined {
  const bundle = fetched.get(`${language}/${namespace}`);
  return bundle && { [namespace]: bundle };
}

const fetched = new Map<string, Bundle>();

async function fetchBundle(language: Language, name: string): Promise<Bundle> {
  const bundle = await source(language, name);
  fetched.set(`${language}/${name}`, bundle);
  return bundle;
}
