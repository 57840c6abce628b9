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

/** What this visit has asked for: the pages of one patient, and their parts, share most texts. */
const kept = new Map<string, Promise<Bundle>>();

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
  const texts = namespaces.map(async (namespace) => [
    namespace,
    await servedBundle(fetch, lang, nameOf(namespace, owner))
  ]);
  return Object.fromEntries(await Promise.all(texts)) as TextsOf<N>;
}

/** The texts of one name, as the site serves them; fails where there is nothing to fetch. */
export function servedBundle(
  fetch: typeof window.fetch,
  lang: Language,
  name: string
): Promise<Bundle> {
  const address = resolve('/[lang=lang]/words/[name].json', { lang, name });
  const bundle = kept.get(address) ?? (browser ? bundleAt : inTurn)(fetch, address);
  if (browser) {
    kept.set(address, bundle);
    // What could not be fetched can be asked for again.
    bundle.catch(() => kept.delete(address));
  }
  return bundle;
}

let turn: Promise<unknown> = /* @__PURE__ */ Promise.resolve();

/**
 * Where pages are built, one text is fetched after another: what a page has in it stands there in the
 * order in which it came, and two builds are to be the same.
 */
function inTurn(fetch: typeof window.fetch, address: string): Promise<Bundle> {
  const fetched = turn.then(() => bundleAt(fetch, address));
  turn = fetched.catch(() => undefined);
  return fetched;
}

async function bundleAt(fetch: typeof window.fetch, address: string): Promise<Bundle> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`There are no texts at ${address}.`);
  return (await response.json()) as Bundle;
}
