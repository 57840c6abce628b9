import { diaryTexts } from '$lib/diary/diary-texts.ts';
import { isLanguage, LANGUAGES } from '$lib/words/language.ts';
import { bind } from '$lib/words/sheaves.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  return { sheaves: bind(await diaryTexts(lang)) };
};
