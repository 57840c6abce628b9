import { wordsOf, type Texts } from '$lib/words/words.ts';
import type { Language } from '$lib/words/language.ts';
import { STAGES, type Stage } from '$statecharts/criteria/stage.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { criterionText } from './criterion-text.ts';

/** A criterion as it reads in the Netherlands, and what reads otherwise in Belgium. */
export interface CriterionEntry {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly others: readonly string[];
}

/** The stages of an indication that have criteria, each with its criteria in words. */
export function criteriaByStage(
  { criteria, facts }: Indication,
  language: Language,
  texts: Texts
): { readonly stage: Stage; readonly entries: readonly CriterionEntry[] }[] {
  const here = wordsOf(language, texts, () => 'NL');
  const there = wordsOf(language, texts, () => 'BE');
  return STAGES.map((stage) => ({
    stage,
    entries: criteria
      .filter((criterion) => criterion.stage === stage)
      .map((criterion) => {
        const own = criterionText(criterion, facts, here, 'NL');
        const [title = '', ...lines] = own;
        const belgian = criterionText(criterion, facts, there, 'BE');
        const others = belgian.filter((line) => !own.includes(line));
        return { id: criterion.id, title, lines, others };
      })
  })).filter(({ entries }) => entries.length > 0);
}
