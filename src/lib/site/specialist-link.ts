import { resolve } from '$app/paths';
import type { Language } from '$lib/words/language.ts';
import { folder } from './link.ts';

/** The list of pathways. */
export function pathwaysLink(lang: Language): string {
  return folder(resolve('/[lang=lang]/pathway', { lang }));
}

/** The whole pathway of an indication, as a map and in words. */
export function pathwayLink(lang: Language, indication: string): string {
  return folder(resolve('/[lang=lang]/pathway/[indication]', { lang, indication }));
}

/** The drawing of an indication's chart, as data. */
export function drawingLink(lang: Language, indication: string): string {
  return resolve('/[lang=lang]/pathway/[indication]/drawing.json', { lang, indication });
}

/** The evaluation of a trial for an indication. */
export function trialLink(lang: Language, indication: string): string {
  return folder(resolve('/[lang=lang]/pathway/[indication]/trial', { lang, indication }));
}

/** The evaluation of an off-test for an indication. */
export function offTestLink(lang: Language, indication: string): string {
  return folder(resolve('/[lang=lang]/pathway/[indication]/off-test', { lang, indication }));
}

/** The aftercare planner of an indication. */
export function aftercareLink(lang: Language, indication: string): string {
  return folder(resolve('/[lang=lang]/pathway/[indication]/aftercare', { lang, indication }));
}

/** The check of a centre against the requirements. */
export function centreLink(lang: Language): string {
  return folder(resolve('/[lang=lang]/pathway/centre', { lang }));
}

/** The list of calculators and checklists. */
export function toolsLink(lang: Language): string {
  return folder(resolve('/[lang=lang]/tools', { lang }));
}

/** A calculator or checklist by itself. */
export function toolLink(lang: Language, tool: string): string {
  return folder(resolve('/[lang=lang]/tools/[tool]', { lang, tool }));
}
