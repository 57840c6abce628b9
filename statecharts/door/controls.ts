/**
 * What no text has that people write and read: controls, among them those that turn the direction of
 * reading, signs without a shape, halves of signs. Line ends, tabs, soft hyphens, and what joins the
 * parts of a picture or of letters are no such thing.
 */
const NO_SIGN = String.raw`(?![\t\n\r\u00ad]|\u200c|\u200d|\p{VS})[\p{Cc}\p{Cf}\p{Cs}\p{DI}\p{NChar}]`;
const FIRST = new RegExp(NO_SIGN, 'u');
const EACH = new RegExp(NO_SIGN, 'gu');

/** Signs that hardly any text goes beyond: it is seen at once that there is nothing to look for. */
const BEYOND_PLAIN = /[^\t\n\r\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff]/;

/** The first sign in a text that is not let in, and where it stands; `undefined` when there is none. */
export function controlIn(
  text: string
): { readonly sign: string; readonly at: number } | undefined {
  if (!BEYOND_PLAIN.test(text)) return undefined;
  const found = FIRST.exec(text);
  return found ? { sign: nameOf(found[0]), at: found.index } : undefined;
}

/** A text without the signs that are not let in: what a person pasted, and cannot see. */
export function withoutControls(text: string): string {
  return BEYOND_PLAIN.test(text) ? text.replace(EACH, '') : text;
}

/** A text with the names of the signs that are not let in, in their places. */
export function withControlsNamed(text: string): string {
  return BEYOND_PLAIN.test(text) ? text.replace(EACH, (sign) => `[${nameOf(sign)}]`) : text;
}

/** So much is shown of what stands in a file. */
const SHOWN = 200;

/** What stands in a file, as a page or a command can show it: short, every sign to be seen. */
export function shown(text: string): string {
  return withControlsNamed(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}

/** The name of a sign, as `U+202E`. */
function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
