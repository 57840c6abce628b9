/** The languages of the site; Dutch is written first. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language's name in that language. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  en: 'English'
};

/** How numbers and dates are written in each language. */
export const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl', en: 'en-GB' };

/** Whether a text is the code of a language of the site. */
export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** The other language. */
export function otherLanguage(language: Language): Language {
  return language === 'nl' ? 'en' : 'nl';
}
