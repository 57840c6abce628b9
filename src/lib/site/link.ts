import { resolve } from '$app/paths';
import type { CountryAddress } from './country-address.ts';
import type { Tool } from '$lib/tools/tools.ts';
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

/** The referral check of an indication. */
export function checkLink(lang: Language, indication: string): string {
  return folder(resolve('/[lang=lang]/refer/[indication]', { lang, indication }));
}

/** The list of pathways. */
export function pathwaysLink(lang: Language): string {
  return folder(resolve('/[lang=lang]/pathway', { lang }));
}

/** The whole pathway of an indication, as a map and in words. */
export function pathwayLink(lang: Language, indication: string): string {
  return folder(resolve('/[lang=lang]/pathway/[indication]', { lang, indication }));
}

/** The list of calculators and checklists. */
export function toolsLink(lang: Language): string {
  return folder(resolve('/[lang=lang]/tools', { lang }));
}

/** A calculator or checklist by itself. */
export function toolLink(lang: Language, tool: Tool): string {
  return folder(resolve('/[lang=lang]/tools/[tool]', { lang, tool }));
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

/** The pages for patients: the choice of a country, its contents, or one of its pages. */
export function patientLink(lang: Language, country?: CountryAddress, page?: string): string {
  const start = folder(resolve('/[lang=lang]/patient', { lang }));
  return [start, country, page]
    .filter(Boolean)
    .map((part) => folder(part as string))
    .join('');
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

/** The evaluation of a trial for an indication. */
export function trialLink(lang: Language, indication: string): string {
  return folder(resolve('/[lang=lang]/pathway/[indication]/trial', { lang, indication }));
}

/** The evaluation of an off-test for an indication. */
export function offTestLink(lang: Language, indication: string): string {
  return folder(resolve('/[lang=lang]/pathway/[indication]/off-test', { lang, indication }));
}
