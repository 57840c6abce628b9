import { resolve } from '$app/paths';
import type { Language } from '$lib/words/language.ts';
import { folder } from './link.ts';

/** The rules as data. */
export function rulesDataLink(): string {
  return resolve('/rules.json');
}

/** Each rule with its passage, its place in the chart, its tests and its texts. */
export function traceabilityLink(lang: Language): string {
  return folder(resolve('/[lang=lang]/traceability', { lang }));
}

/** What is proven about the rules, for every patient that they tell apart. */
export function proofLink(lang: Language): string {
  return folder(resolve('/[lang=lang]/proof', { lang }));
}

/** The same on one sheet, to be signed. */
export function certificateLink(lang: Language): string {
  return folder(resolve('/[lang=lang]/proof/certificate', { lang }));
}

/** The patients to judge with colleagues. */
export function agreementLink(lang: Language): string {
  return folder(resolve('/[lang=lang]/agreement', { lang }));
}

/** What the guide says of those patients. */
export function agreementAnswersLink(lang: Language): string {
  return folder(resolve('/[lang=lang]/agreement/answers', { lang }));
}

/** What others can build upon. */
export function integratorsLink(lang: Language): string {
  return folder(resolve('/[lang=lang]/integrators', { lang }));
}

/** What the site serves in FHIR, for a program. */
export function fhirMetadataLink(): string {
  return resolve('/fhir/metadata.json');
}

/** A resource that the site serves in FHIR. */
export function fhirLink(type: string, id: string): string {
  return resolve('/fhir/[type]/[id].json', { type, id });
}
