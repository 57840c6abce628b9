import { factPhrases } from './fact-phrase.ts';
import { durationPhrase } from './patient-phrase.ts';
import { sentences } from './sentences.ts';
import type { Told } from './told.ts';

/** The facts that are told as the burden of the pain. */
export const PAIN: readonly string[] = [
  'painNrs',
  'painVasMm',
  'painElsewhereNrs',
  'painElsewhereVasMm',
  'attacksPerWeek',
  'painDurationMonths'
];

/** How bad the pain is, and since when. */
export function painText(told: Told): string {
  const scores = PAIN.filter((fact) => fact !== 'painDurationMonths');
  const duration = durationPhrase(told);
  const since = duration === '' ? '' : told.words.say('letter.since', { duration });
  return sentences([
    [...factPhrases(scores, told), since].filter((text) => text !== '').join(', ')
  ]);
}
