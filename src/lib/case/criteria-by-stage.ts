import { textByCountry, type TextByCountry } from '$lib/words/by-country.ts';
import type { Language } from '$lib/words/language.ts';
import type { Texts } from '$lib/words/namespaces.ts';
import type { Citation } from '$statecharts/criteria/source.ts';
import { STAGES, type Stage } from '$statecharts/criteria/stage.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { placesOf } from '$statecharts/sources/places-of.ts';
import { criterionText } from './criteria/criterion-text.ts';

/** A criterion in words, and all places that these cite. */
export interface WordedCriterion extends TextByCountry {
  readonly sources: readonly Citation[];
}

/** The stages of an indication that have criteria, each with its criteria in words. */
export function criteriaByStage(
  indication: Indication,
  language: Language,
  texts: Texts
): { readonly stage: Stage; readonly entries: readonly WordedCriterion[] }[] {
  return STAGES.map((stage) => ({
    stage,
    entries: indication.criteria
      .filter((criterion) => criterion.stage === stage)
      .map((criterion) => ({
        ...textByCountry(criterion.id, language, texts, (words, country) =>
          criterionText(criterion, indication, words, country)
        ),
        sources: placesOf(criterion.sources)
      }))
  })).filter(({ entries }) => entries.length > 0);
}
