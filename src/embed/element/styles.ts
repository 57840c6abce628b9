/** What a length of the page's root is to the element: its own, so that the page around cannot scale it. */
const UNIT = '--neuromodulation-check-rem';

let sheet: CSSStyleSheet | undefined;

/** Gives a root the styles of the element, which no policy forbids: they are no text of the page. */
export function dress(root: ShadowRoot): void {
  if (!sheet) {
    registerUnit();
    sheet = new CSSStyleSheet();
    // The build puts the styles here once it knows them all.
    sheet.replaceSync('__STYLES__');
  }
  root.adoptedStyleSheets = [sheet];
}

/** Makes the unit a length, which is reckoned where it is set and inherited as such. */
function registerUnit(): void {
  try {
    CSS.registerProperty({ name: UNIT, syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch (error) {
    // Another copy of the element was here before.
    if (!(error instanceof DOMException)) throw error;
  }
}
