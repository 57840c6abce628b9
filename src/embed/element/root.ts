/**
 * The root that somebody works in. Components look in their page for what has the focus or an id; in a
 * shadow root they have to look there, so the build makes `document` this in what they say.
 */
export let root: ShadowRoot;

/** Makes a root the one that is worked in whenever something happens in it, and at once. */
export function workIn(own: ShadowRoot): void {
  const take = () => (root = own);
  take();
  for (const name of ['pointerdown', 'keydown', 'focusin', 'click', 'submit'])
    own.addEventListener(name, take, { capture: true });
}
