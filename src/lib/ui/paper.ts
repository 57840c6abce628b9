import { flushSync } from 'svelte';
import { on } from 'svelte/events';
import { createSubscriber } from 'svelte/reactivity';

let isAsked = false;

const follow = createSubscriber((update) => {
  // A browser lays paper out at once: what is shown there has to stand before it goes on.
  const say = (asked: boolean) => () => {
    isAsked = asked;
    flushSync(update);
  };
  const ends = [on(window, 'beforeprint', say(true)), on(window, 'afterprint', say(false))];
  return () => ends.forEach((end) => end());
});

/** What the page is wanted for: on paper nothing is left for later, and nothing can be unfolded. */
export const paper = {
  /** Whether the page is being laid out for a printer. */
  get isAsked(): boolean {
    follow();
    return isAsked;
  }
};
