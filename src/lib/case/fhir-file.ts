import { fetchOwnTexts, fetchTexts } from '$lib/words/late.ts';
import type { Language } from '$lib/words/language.ts';
import type { Texts } from '$lib/words/namespaces.ts';
import { localDay } from '$lib/words/date.ts';
import { wordsOf } from '$lib/words/words.ts';
import { bundleOf } from '$statecharts/fhir/bundle.ts';
import type { ReferralCheck } from './check.svelte.ts';

/** A check and its advice as a bundle of FHIR, in JSON. It names nobody. */
export async function fhirFile(
  { indication, country, facts }: ReferralCheck,
  language: Language
): Promise<string> {
  const texts = await Promise.all([
    fetchOwnTexts(indication, language),
    fetchTexts('questions', language),
    fetchTexts('terms', language)
  ]);
  const words = wordsOf(language, Object.assign({}, ...texts) as Texts, () => country);
  const bundle = bundleOf(
    { country, indication, facts },
    {
      site: siteOf(location.href),
      day: localDay(new Date()),
      say: words.speech.say,
      language,
      newId: () => crypto.randomUUID()
    }
  );
  return `${JSON.stringify(bundle, null, 2)}\n`;
}

/** The address of the site that a page about a patient is of. */
function siteOf(address: string): string {
  const [site = address] = address.split(/\/(?:nl|en)\/(?:refer|pathway)\//);
  return site;
}
