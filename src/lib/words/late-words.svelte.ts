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
  let words = $state.raw<Words | undefined>(there && page.with(there));
  let isMissing = $state(false);
  $effect(() => {
    if (!isWanted()) return;
    // The page may have turned to another language meanwhile, or may be left.
    let isAwaited = true;
    void fetchTexts(namespace, page.language).then(
      (texts) => {
        if (!isAwaited) return;
        isMissing = false;
        words = page.with(texts);
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
