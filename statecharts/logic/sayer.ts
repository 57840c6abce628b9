import type { Say } from './wording.ts';

/** Texts of one language by their key. */
export type Texts = Readonly<Record<string, string>>;

/** Whom a text is said to, where it reads otherwise in a country. */
export interface Hearer {
  readonly language: string;
  readonly country?: string;
}

/** Says texts as they stand, without a library. */
export interface Sayer {
  /** The text of a key, its placeholders filled in; `count` chooses between one and more. */
  readonly say: (...given: [...Parameters<Say>, count?: number]) => string;
  /** Whether there is a text for the key. */
  readonly has: (key: string) => boolean;
}

/**
 * Says texts of which the first bundle that has one gives it; in it, what is said in the country goes
 * before what is said everywhere, and that before nothing: without a text or a value it throws.
 */
export function sayerFrom(bundles: readonly Texts[], { language, country }: Hearer): Sayer {
  const textOf = (key: string, count?: number) => {
    const ending = count === undefined ? [] : [`_${pluralIn(language).select(count)}`];
    const variants = [...(country ? [`${key}_${country}`] : []), key].flatMap((variant) => [
      ...ending.map((each) => variant + each),
      variant
    ]);
    const found = bundles.find((texts) => variants.some((variant) => variant in texts));
    const said = found && variants.find((variant) => variant in found);
    return said === undefined ? undefined : found?.[said];
  };
  return {
    has: (key) => textOf(key) !== undefined,
    say(key, values = {}, count) {
      const text = textOf(key, count);
      if (text === undefined) throw new Error(`There is no text "${key}" in "${language}".`);
      return text.replace(/\{\{(.*?)\}\}/g, (_, name: string) => {
        const value = values[name];
        if (value === undefined) throw new Error(`"${key}" was given no value for ${name}.`);
        return value;
      });
    }
  };
}

const plurals = new Map<string, Intl.PluralRules>();

/** Made when it is first needed: it takes a slow phone its time. */
function pluralIn(language: string): Intl.PluralRules {
  let rules = plurals.get(language);
  if (!rules) plurals.set(language, (rules = new Intl.PluralRules(language)));
  return rules;
}
