import { createInstance } from 'i18next';
import type { Speech } from '$statecharts/logic/wording.ts';
import type { Language } from './language.ts';
import type { Texts } from './load.ts';

/** Speaks one language. A key without a text shows as the key; a test guards against it. */
export interface Words extends Speech {
  readonly language: Language;
  /** Whether there is a text for the key. */
  readonly has: (key: string) => boolean;
}

/**
 * Words in one language, from an instance of its own. `context` gives the country, whose
 * variants of a text (`key_BE`) go before the text itself.
 */
export function wordsOf(
  language: Language,
  texts: Texts,
  context: () => string | undefined = () => undefined
): Words {
  const instance = createInstance({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: texts } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false
  });
  void instance.init();
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 20, useGrouping: false });
  return {
    language,
    say: (key, values) => instance.t(key, { ...values, context: context() ?? '' }),
    has: (key) => instance.exists(key),
    number: (value) => format.format(value)
  };
}
