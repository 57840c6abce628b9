import { untrack } from 'svelte';
import { afterPaint } from '$lib/ui/after-paint.svelte.ts';
import { afterPointer } from '$lib/ui/pointer.ts';
import type { ReferralCheck } from '../check.svelte.ts';
import { foldedFacts } from './settled.ts';

/** The questions of a form that stand folded at its end. */
export interface Folded {
  readonly facts: ReadonlySet<string>;
  /** Looks again, once somebody has left a field. */
  readonly look: () => void;
}

/**
 * Follows which questions can no longer matter: once the answer that settles them is painted, and
 * never while somebody types or presses. For the component of a form, while it is being made.
 */
export function foldedIn(check: ReferralCheck): Folded {
  let facts = $state.raw<ReadonlySet<string>>(untrack(() => foldedFacts(check)));
  const advice = afterPaint(() => check.advice);

  const look = () =>
    afterPointer(() => {
      if (!isTyping()) facts = foldedFacts(check, facts, hasFocus);
    });
  $effect(() => {
    void advice.current;
    untrack(look);
  });

  return {
    get facts() {
      return facts;
    },
    look: () => setTimeout(look)
  };
}

const isTyping = () => document.activeElement?.matches('input[type="text"], textarea') === true;

function hasFocus(fact: string): boolean {
  const row = document.getElementById(`question-${fact}`)?.closest('.question, .bundle');
  return row?.contains(document.activeElement) === true;
}
