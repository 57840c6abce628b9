import { createInstance, type i18n } from 'i18next';
import type { Speech } from '$statecharts/logic/wording.ts';
import type { Key } from './key.ts';
import type { Language } from './language.ts';
import { missingText, missingValue } from './missing.ts';
import { lookedIn, type Namespace, type Texts } from './namespaces.ts';
import { wordList } from './lists.ts';
import { wordNumber } from './numbers.ts';

/** The text of a key, its placeholders filled in; `count` chooses between one and more. */
type Saying<K> = (key: K, values?: Readonly<Record<string, string>>, count?: number) => string;

/** Speaks one language, from the namespaces that its page names; from any when none is named. */
export interface Words<N extends Namespace = Namespace> extends Pick<Speech, 'number' | 'list'> {
  readonly language: Language;
  readonly say: Saying<Key<N>>;
  /**
   * What `say` says, for a key put together from the id of a fact, a criterion, a reading or a
   * document. No type knows those: tests word every condition, finding and citation.
   */
  readonly sayById: Saying<string>;
  /** What the core words its conditions with. */
  readonly speech: Speech;
  /** Whether there is a text for the key. */
  readonly has: (key: string) => boolean;
  /** The same words, with namespaces that were fetched later. */
  readonly with: (late: Texts) => Words;
}

/**
 * Words in one language, from the given namespaces; the first that has a text gives it. `country`
 * gives the country, whose variant of a text (`key_BE`) goes before the text itself. A key or a value
 * that is not there is an error while building and testing.
 */
export function wordsOf<T extends Texts>(
  language: Language,
  texts: T,
  country: () => string | undefined = () => undefined
): Words<keyof T & Namespace> {
  const engine = createInstance({
    lng: language,
    resources: { [language]: texts as Record<string, Record<string, string>> },
    initAsync: false,
    load: 'currentOnly',
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    ignoreJSONStructure: false,
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: missingText,
    missingInterpolationHandler: missingValue
  });
  void engine.init();
  return spoken(engine, language, texts, country);
}

/** What an engine says from some of its namespaces. Values stay as they are: nothing nests. */
function spoken(
  engine: i18n,
  language: Language,
  texts: Texts,
  country: () => string | undefined
): Words {
  const ns = lookedIn(texts);
  /** Texts without values: a form says them again at every answer. */
  const said = new Map<string, string>();
  const say: Saying<string> = (key, values, count) => {
    const context = country();
    const place = `${context} ${key}`;
    const isPlain = !values && count === undefined;
    const known = isPlain ? said.get(place) : undefined;
    const text = known ?? engine.t(key, { ns, context, replace: values ?? {}, count, nest: false });
    if (isPlain) said.set(place, text);
    return text;
  };
  const number = (value: number) => wordNumber(value, language);
  const list: Speech['list'] = (items, joiner) => wordList(items, joiner, language);
  return {
    language,
    say,
    sayById: say,
    speech: { say, number, list },
    has: (key) => engine.exists(key, { ns, context: country() }),
    number,
    list,
    with(late) {
      for (const [namespace, bundle] of Object.entries(late)) {
        engine.addResourceBundle(language, namespace, bundle);
      }
      return spoken(engine, language, { ...texts, ...late }, country);
    }
  };
}
