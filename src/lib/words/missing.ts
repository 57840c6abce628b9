/** While the site is built, and in a test, a text that is not there ends the work. */
const ENDS = import.meta.env.DEV || import.meta.env.SSR;

/** Tells of a key that has no text in any of the page's namespaces. */
export function missingText(_: readonly string[], __: string, key: string): void {
  tell(`There is no text for '${key}' in the namespaces of this page.`);
}

/** Tells of a placeholder for which no value was given. */
export function missingValue(text: string, [placeholder]: RegExpExecArray): string {
  tell(`'${text}' was given no value for ${placeholder}.`);
  return '';
}

function tell(what: string): void {
  if (ENDS) throw new Error(what);
  console.error(what);
}
