import { textByCountry, type TextByCountry } from '$lib/words/by-country.ts';
import type { Language } from '$lib/words/language.ts';
import type { Texts } from '$lib/words/namespaces.ts';
import { STAGES, type Stage } from '$statecharts/criteria/stage.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { criterionText } from './criteria/criterion-text.ts';

/** The stages of an indication that have criteria, each with its criteria in words. */
export function criteriaByStage(
  indication: Indication,
  language: Language,
  texts: Texts
): { readonly stage: Stage; readonly entries: readonly TextByCountry[] }[] {
  return STAGES.map((stage) => ({
    stage,
    entries: indication.criteria
      .filter((criterion) => criterion.stage === stage)
      .map((criterion) =>
        textByCountry(criterion.id, language, texts, (words, country) =>
          criterionText(criterion, indication, words, country)
        )
      )
  })).filter(({ entries }) => entries.length > 0);
}
