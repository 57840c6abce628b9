import { browser } from '$app/environment';
import { resolve } from '$app/paths';
import type { Language } from '$lib/words/language.ts';
import {
  nameOf,
  type Bundle,
  type Namespace,
  type Owner,
  type TextsOf
} from '$lib/words/namespaces.ts';

/** What this visit has fetched: the pages of one patient share most of their texts. */
const kept = new Map<string, Bundle>();

/**
 * The texts of some namespaces, for a page with a client; an indication's own with their owner. A
 * built page has in it what its `load` fetched here, and a page that follows in place fetches only
 * what the visit has not.
 */
export async function pageTexts<N extends Namespace>(
  fetch: typeof window.fetch,
  lang: Language,
  namespaces: readonly N[],
  owner?: Owner
): Promise<TextsOf<N>> {
  const texts = namespaces.map(async (namespace) => {
    const name = nameOf(namespace, owner);
    return [namespace, await bundleAt(resolve('/[lang=lang]/words/[name].json', { lang, name }))];
  });
  return Object.fromEntries(await Promise.all(texts)) as TextsOf<N>;

  async function bundleAt(address: string): Promise<Bundle> {
    const bundle = kept.get(address) ?? ((await (await fetch(address)).json()) as Bundle);
    if (browser) kept.set(address, bundle);
    return bundle;
  }
}
