import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import type { Language } from '$lib/words/language.ts';
import { fetchOwnTexts, fetchTexts } from '$lib/words/late.ts';
import type { Texts } from '$lib/words/namespaces.ts';
import { wordsOf, type Words } from '$lib/words/words.ts';

/**
 * What makes the words of a note or a letter, in either language: those of the page where they are in
 * its language. They are made by whoever still wants them once their texts are here, since the page
 * may have been left. Fails where the texts cannot be fetched.
 */
export async function letterWords(
  language: Language,
  page: Words,
  { indication, patient }: ReferralCheck
): Promise<() => Words> {
  // Drugs that a list told in another language are said in this one.
  const isWorded = patient.part('medication')?.isToldOutside(language);
  const ofList = isWorded ? (['medication', 'morphine'] as const) : [];
  if (language === page.language) {
    const late = (['letter', 'basis', ...ofList] as const).map((name) =>
      fetchTexts(name, language)
    );
    const texts = Object.assign({}, ...(await Promise.all(late))) as Texts;
    return () => page.with(texts);
  }
  const texts = await Promise.all([
    fetchOwnTexts(indication, language),
    ...(['letter', 'questions', 'basis', 'terms'] as const).map((name) =>
      fetchTexts(name, language)
    ),
    ...ofList.map((name) => fetchTexts(name, language))
  ]);
  const all = Object.assign({}, ...texts) as Awaited<(typeof texts)[0]>;
  return () => wordsOf(language, all, () => patient.country);
}
