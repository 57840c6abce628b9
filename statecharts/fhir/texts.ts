import type { Element, Extension } from 'fhir/r4';
import type { Say } from '../logic/wording.ts';

/** The words of an indication in each language. Dutch is the language of the resources. */
export interface Texts {
  readonly nl: Say;
  readonly en: Say;
}

const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';

/** What stands beside a text in Dutch, for those who read English. */
export function translation(english: string): Element {
  return {
    extension: [
      {
        url: TRANSLATION,
        extension: [
          { url: 'lang', valueCode: 'en' },
          { url: 'content', valueString: english }
        ]
      } satisfies Extension
    ]
  };
}

type Translated<N extends string> = Readonly<Record<N, string> & Record<`_${N}`, Element>>;

/** An element with a text in Dutch and its translation. */
export function inBoth<N extends string>(
  element: N,
  texts: Texts,
  say: (say: Say) => string
): Translated<N> {
  return {
    [element]: say(texts.nl),
    [`_${element}`]: translation(say(texts.en))
  } as Translated<N>;
}
