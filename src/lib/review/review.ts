import { interviewOf } from '$lib/case/interview.ts';
import { criteriaByStage } from '$lib/case/criteria-by-stage.ts';
import { textByCountry, type TextByCountry } from '$lib/words/by-country.ts';
import type { Language } from '$lib/words/language.ts';
import type { Texts } from '$lib/words/namespaces.ts';
import { wordsOf } from '$lib/words/words.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { questionText } from './shown/question-text.ts';

/** All that an indication asks and says, under its heads. */
export interface Review {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly parts: readonly { readonly title: string; readonly entries: readonly TextByCountry[] }[];
}

/** An indication in words, for somebody who checks its content. */
export function reviewOf(indication: Indication, language: Language, texts: Texts): Review {
  const { say, sayById } = wordsOf(language, texts);
  const about = (part: string) => sayById(`indication.${indication.id}.${part}`);
  return {
    id: indication.id,
    title: about('name'),
    lines: ['description', ...(indication.hasPathway ? [] : ['why', 'instead'])].map(about),
    parts: [
      ...interviewOf(indication).map(({ id, parts }) => ({
        title: say(`section.${id}`),
        entries: parts
          .flatMap(({ facts }) => facts)
          .map((fact) => questionEntry(fact, indication, language, texts))
      })),
      ...criteriaByStage(indication, language, texts).map(({ stage, entries }) => ({
        title: say(`stage.${stage}`),
        entries
      }))
    ]
  };
}

function questionEntry(
  fact: string,
  { facts }: Indication,
  language: Language,
  texts: Texts
): TextByCountry {
  const definition = facts[fact];
  if (!definition) throw new Error(`There is no fact ${fact}.`);
  return textByCountry(fact, language, texts, (words) => questionText(fact, definition, words));
}
