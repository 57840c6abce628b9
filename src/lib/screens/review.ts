import { interviewOf } from '$lib/check/interview.ts';
import { criteriaByStage } from '$lib/components/criteria-list/criteria-by-stage.ts';
import type { Language } from '$lib/words/language.ts';
import { wordsOf, type Texts } from '$lib/words/words.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { questionText } from './question-text.ts';

/** A question or a criterion as it reads in the Netherlands, and what reads otherwise in Belgium. */
export interface ReviewEntry {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly others: readonly string[];
}

/** All that an indication asks and says, under its heads. */
export interface Review {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly parts: readonly { readonly title: string; readonly entries: readonly ReviewEntry[] }[];
}

/** An indication in words, for somebody who checks its content. */
export function reviewOf(indication: Indication, language: Language, texts: Texts): Review {
  const { say } = wordsOf(language, texts);
  const about = (part: string) => say(`indication.${indication.id}.${part}`);
  return {
    id: indication.id,
    title: about('name'),
    lines: ['description', ...(indication.hasPathway ? [] : ['why', 'instead'])].map(about),
    parts: [
      ...interviewOf(indication).map(({ id, facts }) => ({
        title: say(`section.${id}`),
        entries: facts.map((fact) => questionEntry(fact, indication, language, texts))
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
): ReviewEntry {
  const definition = facts[fact];
  if (!definition) throw new Error(`There is no fact ${fact}.`);
  const [here, there] = ['NL', 'BE'].map((country) =>
    questionText(
      fact,
      definition,
      wordsOf(language, texts, () => country)
    )
  );
  const [title = '', ...lines] = here ?? [];
  return { id: fact, title, lines, others: (there ?? []).filter((line) => !here?.includes(line)) };
}
