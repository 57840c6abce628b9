import type { Indication } from '$statecharts/indications/indication.ts';
import type { Language } from '$lib/words/language.ts';
import { loadClinicalTexts, loadTexts } from '$lib/words/load.ts';
import { startingWith } from '$lib/words/starting-with.ts';
import type { Texts } from '$lib/words/words.ts';

/** What the evaluations share with the referral check: keys, or where they begin. */
const OF_THE_CHECK = [
  'advice.version',
  'answer.',
  'finding.sources',
  'finding.readings',
  'problem.',
  'record.barred',
  'record.copied',
  'record.copy',
  'record.heading',
  'record.notCopied',
  'record.notLoaded',
  'record.show',
  'record.version',
  'score.is'
];

/** The clinical words that the evaluations take. */
const CLINICAL = [
  'citation.',
  'disclaimer.',
  'fact.country.',
  'reading.I-13',
  'reading.I-16',
  'reading.I-19',
  'reading.I-36'
];

/** The texts of the pages that evaluate a trial or an off-test, beside those of every page. */
export async function evaluationTexts(language: Language, indication: Indication): Promise<Texts> {
  const names = ['name', 'short'].map((part) => `indication.${indication.id}.${part}`);
  return {
    ...startingWith(await loadTexts(language, 'check'), OF_THE_CHECK),
    ...startingWith(await loadClinicalTexts(language, indication), [...CLINICAL, ...names]),
    ...startingWith(await loadTexts(language, 'pathway'), ['extension.']),
    ...(await loadTexts(language, 'trial'))
  };
}
