import { paper } from './paper.ts';

/** How far something has come that is shown part by part. */
export interface Gradual {
  /** How many parts are to be shown. */
  readonly shown: number;
  readonly isWhole: boolean;
}

/**
 * Counts up to the number of parts, one in each task of the browser, so that a slow phone can
 * paint and listen in between; on paper all of them stand at once. For a component, while it is being
 * made.
 */
export function gradually(parts: () => number): Gradual {
  let shown = $state(0);
  const isWhole = $derived(paper.isAsked || shown >= parts());
  $effect(() => {
    void shown;
    if (isWhole) return;
    const timer = setTimeout(() => (shown += 1));
    return () => clearTimeout(timer);
  });
  return {
    get shown() {
      return isWhole ? parts() : shown;
    },
    get isWhole() {
      return isWhole;
    }
  };
}
