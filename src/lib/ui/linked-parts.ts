/** A part of a text; with where it leads, if it leads anywhere. */
export interface LinkedPart {
  readonly text: string;
  readonly href?: string | undefined;
}

/** A text in parts, such that what is linked is a part of its own wherever it stands in the text. */
export function linkedParts(text: string, links: ReadonlyMap<string, string>): LinkedPart[] {
  // Of two names that begin alike, as "annex 3" and "annex 3 (4)", the longer is meant.
  const names = [...links.keys()].sort((a, b) => b.length - a.length);
  const quoted = names.map((name) => name.replace(/[()]/g, '\\$&'));
  const parts = text.split(new RegExp(`(${quoted.join('|')})`));
  return parts.map((part) => ({ text: part, href: links.get(part) }));
}
