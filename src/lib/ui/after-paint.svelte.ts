import { untrack } from 'svelte';

/**
 * Follows a value in the frame after the one that shows its cause, so that what a person waits for
 * stands there first. For a component, while it is being made.
 */
export function afterPaint<T>(value: () => T): { readonly current: T } {
  let current = $state.raw(untrack(value));
  $effect(() => {
    const next = value();
    let task: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => (current = next));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  });
  return {
    get current() {
      return current;
    }
  };
}
