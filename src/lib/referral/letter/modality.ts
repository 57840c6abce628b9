import type { Told } from './told.ts';

/** The forms of neuromodulation that may be an option; neuromodulation where that is open. */
export function modalityPhrase({ check, words }: Told): string {
  const { modalities } = check.advice;
  const all = modalities.length > 0 ? modalities : [];
  return all.length === 0
    ? words.say('letter.neuromodulation')
    : words.list(
        all.map((modality) => words.say(`modality.${modality}`)),
        'or'
      );
}
