import { fetchedTexts, fetchTexts, type Fetched } from './late.ts';
import type { Words } from './words.ts';

/** Words that are fetched when they are needed. */
export interface LateWords {
  /** The words of the page with the namespace; those of the last language until its own are there. */
  readonly words: Words | undefined;
  /** Whether they could not be fetched. */
  readonly isMissing: boolean;
}

/**
 * Follows the words of a page with a namespace that no page begins with, once it is wanted, and in
 * each language that the page turns to. For a component, while it is being made.
 */
export function lateWords(
  page: Words,
  namespace: Fetched,
  isWanted: () => boolean = () => true
): LateWords {
  const there = fetchedTexts(namespace, page.language);
  const fetchWanted = async () => {
    const texts = await fetchTexts(namespace, page.language);
    return () => page.with(texts);
  };
  return onceFetched(() => (isWanted() ? fetchWanted() : undefined), there && page.with(there));
}

/**
 * Follows words that are fetched: whatever `fetchMaker` depends on, fetches them anew. What was wanted
 * before, or by a page that was left, is let go when it comes: only then are words made.
 */
export function onceFetched(
  fetchMaker: () => Promise<() => Words> | undefined,
  there?: Words
): LateWords {
  let words = $state.raw(there);
  let isMissing = $state(false);
  $effect(() => {
    let isAwaited = true;
    void fetchMaker()?.then(
      (make) => {
        if (!isAwaited) return;
        isMissing = false;
        words = make();
      },
      () => {
        if (isAwaited) isMissing = true;
      }
    );
    return () => {
      isAwaited = false;
    };
  });
  return {
    get words() {
      return words;
    },
    get isMissing() {
      return isMissing;
    }
  };
}
