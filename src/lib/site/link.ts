import { resolve } from '$app/paths';
import type { Language } from '$lib/words/language.ts';

/** The address of a page, with the slash that its folder has: no host has to redirect. */
export function folder(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

/** The front page in a language. */
export function homeLink(lang: Language): string {
  return folder(resolve('/[lang=lang]', { lang }));
}

/** The list of indications. */
export function listLink(lang: Language): string {
  return folder(resolve('/[lang=lang]/refer', { lang }));
}

/** What the list of indications is searched by. */
export function searchTermsLink(): string {
  return resolve('/search-terms.json');
}

/** The referral check of an indication. */
export function checkLink(lang: Language, indication: string): string {
  return folder(resolve('/[lang=lang]/refer/[indication]', { lang, indication }));
}

/** A case in full, for the multidisciplinary meeting. */
export function caseLink(lang: Language, indication: string): string {
  return folder(resolve('/[lang=lang]/pathway/[indication]/case', { lang, indication }));
}

/** Who publishes the guide, and what it rests on. */
export function aboutLink(lang: Language): string {
  return folder(resolve('/[lang=lang]/about', { lang }));
}

/** The accessibility statement. */
export function accessibilityLink(lang: Language): string {
  return folder(resolve('/[lang=lang]/accessibility', { lang }));
}

/** The file that says how to report a weakness of the site. */
export function securityLink(): string {
  return resolve('/.well-known/security.txt');
}

/** The page of this route in another language; routes are the same in all. */
export function counterpartLink(
  route: string,
  params: Readonly<Record<string, string>>,
  lang: Language
): string {
  return folder(resolve(route as '/[lang=lang]', { ...params, lang }));
}
