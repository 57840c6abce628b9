import { resolve } from '$app/paths';
import type { Language } from '$lib/words/language.ts';
import { folder } from './link.ts';

/** A patient's own pain diary. */
export function diaryLink(lang: Language): string {
  return folder(resolve('/[lang=lang]/diary', { lang }));
}
