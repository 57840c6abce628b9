import { untrack } from 'svelte';
import { paper } from './paper.ts';

/**
 * Follows a value in the frame after the one that shows its cause, so that what a person waits for
 * stands there first; on paper it stands at once. For a component, while it is being made.
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
      return paper.isAsked ? value() : current;
    }
  };
}
