import type { Component } from 'svelte';
import { showcase, type Showcase, type ShownProps, type State } from '$lib/ui/showcase.ts';
import type { ReferralCheck } from './check.svelte.ts';

/** A component with its states, each of them within a check. */
export function showcaseInCheck<P extends ShownProps>(
  title: string,
  component: Component<P>,
  states: readonly State<P, ReferralCheck>[]
): Showcase {
  return showcase(title, component, states);
}
