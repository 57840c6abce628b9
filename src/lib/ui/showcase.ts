import type { Component } from 'svelte';
import type { Texts } from '$lib/words/namespaces.ts';
import type { Words } from '$lib/words/words.ts';

/** Svelte's own type of a component with any props. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type ShownProps = Record<string, any>;

/**
 * A component in one of its states: what the review page shows, and what its tests run over.
 * `Around` is what it stands in, where it looks at that.
 */
export interface State<P extends ShownProps = ShownProps, Around = unknown> {
  readonly name: string;
  readonly props: (words: Words, around: Around, texts: Texts) => P;
  /** The indication whose words it has; leg pain after back surgery when left out. */
  readonly indication?: string;
  /** What was answered in what it stands in. */
  readonly answered?: (around: Around) => void;
}

/** A component with all its states. */
export interface Showcase {
  readonly title: string;
  readonly component: Component<ShownProps>;
  readonly states: readonly State[];
}

/** The indication of states that name none. */
export const USUAL = 'fbss';

/**
 * Puts a component together with its states; their props are checked against the component's. Throws a
 * `RangeError` where two states have one name.
 */
export function showcase<P extends ShownProps, Around = unknown>(
  title: string,
  component: Component<P>,
  states: readonly State<P, Around>[]
): Showcase {
  const names = new Set(states.map(({ name }) => name));
  if (names.size < states.length) throw new RangeError(`Two states of ${title} have one name.`);
  return { title, component, states } as unknown as Showcase;
}
