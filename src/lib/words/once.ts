import { LOCALES, type Language } from './language.ts';

/** What is made for a language when it is first asked for, and kept. */
export function once<Made>(make: (locale: string) => Made): (language: Language) => Made {
  const kept = new Map<Language, Made>();
  return (language) => {
    const made = kept.get(language) ?? make(LOCALES[language]);
    kept.set(language, made);
    return made;
  };
}
