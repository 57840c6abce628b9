/** How far something has come that is shown part by part. */
export interface Gradual {
  /** How many parts are to be shown. */
  readonly shown: number;
  readonly isWhole: boolean;
}

/**
 * Counts up to the number of parts, one in each task of the browser, so that a slow phone can
 * paint and listen in between. For a component, while it is being made.
 */
export function gradually(parts: () => number): Gradual {
  let shown = $state(0);
  const isWhole = $derived(shown >= parts());
  $effect(() => {
    void shown;
    if (isWhole) return;
    const timer = setTimeout(() => (shown += 1));
    return () => clearTimeout(timer);
  });
  return {
    get shown() {
      return shown;
    },
    get isWhole() {
      return isWhole;
    }
  };
}
