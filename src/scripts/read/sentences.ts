/** The sentences of a part of a page that are shown, in the order in which they stand. */
export function sentencesIn(root: Element, language: string): Range[] {
  return blocksIn(root).flatMap((texts) => sentencesOf(texts, language));
}

/** What is no text of the page: ways to others, drawings, and what only eyes should meet. */
const NO_TEXT = 'nav, button, svg, [aria-hidden="true"]';

/** The texts of each block: what stands on lines of its own. What is hidden has none. */
function blocksIn(root: Element): Text[][] {
  const blocks: Text[][] = [];
  let last: Element | undefined;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!parent?.checkVisibility() || parent.closest(NO_TEXT)) continue;
    const block = blockOf(parent);
    if (block === last) blocks.at(-1)?.push(text);
    else blocks.push([text]);
    last = block;
  }
  return blocks;
}

function blockOf(element: Element): Element {
  const { parentElement } = element;
  const isInline = getComputedStyle(element).display.startsWith('inline');
  return isInline && parentElement ? blockOf(parentElement) : element;
}

function sentencesOf(texts: readonly Text[], language: string): Range[] {
  const whole = texts.map(({ data }) => data).join('');
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(whole);
  return [...segments]
    .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
    .map(({ segment, index }) => rangeOf(texts, index, index + segment.trimEnd().length));
}

/** From one place of joined texts to another. */
function rangeOf(texts: readonly Text[], from: number, to: number): Range {
  const range = new Range();
  let begin = 0;
  for (const text of texts) {
    const end = begin + text.length;
    if (from >= begin && from < end) range.setStart(text, from - begin);
    if (to > begin && to <= end) range.setEnd(text, to - begin);
    begin = end;
  }
  return range;
}
