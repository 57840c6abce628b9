import type { Speech } from '$statecharts/logic/wording.ts';
import type { Language } from './language.ts';

/** Texts by key; keys are flat. */
export type Texts = Readonly<Record<string, string>>;

/** Speaks one language. A key without a text shows as the key; a test guards against it. */
export interface Words extends Speech {
  readonly language: Language;
  /** Whether there is a text for the key. */
  readonly has: (key: string) => boolean;
}

/** Intl.NumberFormat says the same, but its first use takes a slow phone a tenth of a second. */
const DECIMAL_SIGN: Readonly<Record<Language, string>> = { nl: ',', en: '.' };

const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/**
 * Words in one language. `context` gives the country, whose variants of a text (`key_BE`) go
 * before the text itself.
 */
export function wordsOf(
  language: Language,
  texts: Texts,
  context: () => string | undefined = () => undefined
): Words {
  const sign = DECIMAL_SIGN[language];
  const find = (key: string) => texts[`${key}_${context()}`] ?? texts[key];
  return {
    language,
    say: (key, values) =>
      (find(key) ?? key).replace(PLACEHOLDER, (_, name: string) => values?.[name] ?? ''),
    has: (key) => find(key) !== undefined,
    number: (value) => String(value).replace('.', sign)
  };
}

/** The same words, with texts beside them that go before theirs; `context` as for those. */
export function wordsBeside(words: Words, texts: Texts, context?: () => string | undefined): Words {
  const own = wordsOf(words.language, texts, context);
  const speaker = (key: string) => (own.has(key) ? own : words);
  return {
    ...own,
    say: (key, values) => speaker(key).say(key, values),
    has: (key) => speaker(key).has(key)
  };
}
