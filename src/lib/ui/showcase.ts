import type { Component } from 'svelte';
import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import type { Texts, Words } from '$lib/words/words.ts';

// Svelte's own type of a component with any props.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Props = Record<string, any>;

/** A component in one of its states: what the review page shows, and what its tests run over. */
export interface State<P extends Props = Props> {
  readonly name: string;
  readonly props: (words: Words, check: ReferralCheck, texts: Texts) => P;
  /** The indication of the check it stands in; leg pain after back surgery when left out. */
  readonly indication?: string;
  /** What was answered in that check. */
  readonly answered?: (check: ReferralCheck) => void;
}

/** A component with all its states. */
export interface Showcase {
  readonly title: string;
  readonly component: Component<Props>;
  readonly states: readonly State[];
}

/** The indication of states that name none. */
export const USUAL = 'fbss';

/** Puts a component together with its states; their props are checked against the component's. */
export function showcase<P extends Props>(
  title: string,
  component: Component<P>,
  states: readonly State<P>[]
): Showcase {
  return { title, component: component as unknown as Component<Props>, states } as Showcase;
}
