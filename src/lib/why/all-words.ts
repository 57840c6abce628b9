import type { Language } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import type { Namespace, Texts } from '$lib/words/namespaces.ts';
import { wordsOf, type Words } from '$lib/words/words.ts';
import { indications } from '$statecharts/indications/registry.ts';
import type { Country } from '$statecharts/facts/country.ts';

/** What the pages on sources and readings are worded with, whatever the indication. */
const SHARED = [
  'centre',
  'sources',
  'readingPage',
  'pages',
  'site',
  'questions',
  'readings',
  'basis',
  'terms'
] as const satisfies readonly Namespace[];

/** The words of every indication in one language, and those they share; for the build. */
export async function allWords(
  language: Language,
  country?: Country
): Promise<(indication?: string) => Words> {
  const shared: Texts = await loadTexts(language, SHARED);
  const made = (texts: Texts) => wordsOf(language, texts, () => country) as Words;
  const own = await Promise.all(
    indications.map(async (indication) => {
      const texts = await loadTexts(language, ['own'], indication);
      return [indication.id, made({ ...texts, ...shared })] as const;
    })
  );
  const [rest, byId] = [made(shared), new Map(own)];
  return (indication) => (indication === undefined ? rest : (byId.get(indication) ?? rest));
}
