/** What a length of the page's root is to the element: its own, so that the page around cannot scale it. */
const UNIT = '--neuromodulation-check-rem';

/** What a `rem` is in a query, which knows no lengths of an element. */
const PIXELS = 16;

/**
 * The styles of the site as those of an element in somebody else's page. What holds for the whole page holds
 * for what stands in the element, and what is said of the window's width is said of the width it is given.
 */
export function asOfAnElement(css: string): string {
  return blocksOf(css)
    .map(withOwnWidth)
    .join('')
    .replace(/:root\b/g, '.page')
    .replace(/(^|[{},])\s*(?:html|body)(?=[\s{,])/g, '$1.page')
    .replace(/@(?:media|container)[^{]+|(-?\d*\.?\d+)rem\b/g, (whole, length?: string) =>
      length === undefined ? whole : `calc(${length}*var(${UNIT}))`
    );
}

/** The rules of a sheet, each whole with all that is in it. */
function blocksOf(css: string): string[] {
  const blocks: string[] = [];
  let [start, depth] = [0, 0];
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] !== '}') continue;
    depth -= 1;
    if (depth > 0) continue;
    blocks.push(css.slice(start, at + 1));
    start = at + 1;
  }
  return [...blocks, css.slice(start)];
}

const QUERY = /^\s*@(media|container)([^{]+)(\{.*\})$/s;

/** A rule with a query of the width, asked of the element; a list of queries becomes a rule each. */
function withOwnWidth(rule: string): string {
  const [, kind, query = '', body = ''] = QUERY.exec(rule) ?? [];
  if (kind === undefined || !/width/.test(query)) return rule;
  if (kind === 'container') return `@container ${inPixels(query)}${body}`;
  return query
    .split(',')
    .map((each) => {
      const parts = each.trim().split(/\s+and\s+/);
      const widths = parts.filter((part) => /width/.test(part)).map(inPixels);
      const others = parts.filter((part) => !/width/.test(part));
      const own = widths.length > 0 ? `@container ${widths.join(' and ')}${body}` : body;
      if (others.length === 0) return own;
      return `@media ${others.join(' and ')}${widths.length > 0 ? `{${own}}` : own}`;
    })
    .join('');
}

function inPixels(query: string): string {
  return query.replace(/([\d.]+)r?em\b/g, (_, length: string) => `${Number(length) * PIXELS}px`);
}
