import { LetterDetails } from '$lib/case/letter-details.svelte.ts';
import { LETTER, type Told } from '$lib/referral/told-facts.ts';
import type { Answer, Vignette } from '$lib/why/vignette.ts';
import { CHOSEN, type Chosen } from '$lib/why/vignettes.ts';
import type { Language } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { checkOf } from './agreement/example-patient.ts';
import { answerOf } from './agreement/told-answer.ts';
import { vignetteLines } from './agreement/told-vignette.ts';

/** The patients that colleagues judge, without what the guide says of them. */
export async function vignettesIn(language: Language): Promise<Vignette[]> {
  return numbered(language, (told) => ({
    country: told.check.country,
    lines: vignetteLines(told)
  }));
}

/** What the guide says of each of them. */
export async function answersIn(language: Language): Promise<Answer[]> {
  return numbered(language, answerOf);
}

async function numbered<T>(language: Language, tell: (told: Told) => T) {
  const patients = await Promise.all(CHOSEN.map((chosen) => toldOf(chosen, language)));
  return patients.map((told, index) => ({ number: index + 1, ...tell(told) }));
}

async function toldOf(chosen: Chosen, language: Language): Promise<Told> {
  const check = await checkOf(chosen);
  const texts = await loadTexts(language, [...LETTER, 'agreement', 'case', 'ui'], check.indication);
  return { check, details: new LetterDetails(), words: wordsOf(language, texts, () => check.country) };
}
