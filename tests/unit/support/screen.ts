/** The test's document has no screen, so it lacks this: no question about a screen holds. */
window.matchMedia = (media: string) =>
  Object.assign(new EventTarget(), { media, matches: false }) as unknown as MediaQueryList;

/** Nor does it scroll. */
Element.prototype.scrollIntoView = () => undefined;
