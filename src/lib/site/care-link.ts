import { resolve } from '$app/paths';
import type { Language } from '$lib/words/language.ts';
import { folder } from './link.ts';

/** The aftercare planner of an indication. */
export function aftercareLink(lang: Language, indication: string): string {
  return folder(resolve('/[lang=lang]/pathway/[indication]/aftercare', { lang, indication }));
}

/** The check of a centre against the requirements. */
export function centreLink(lang: Language): string {
  return folder(resolve('/[lang=lang]/pathway/centre', { lang }));
}
