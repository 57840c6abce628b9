import { localDay, wordDate } from '$lib/words/date.ts';
import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import type { Language } from '$lib/words/language.ts';
import type { Bundle } from '$lib/words/namespaces.ts';
import type { Words } from '$lib/words/words.ts';
import { RULES_VERSION, STATEMENT_YEAR } from '$statecharts/rules.ts';
import { adviceLines } from './advice-lines.ts';
import { coreLines, detailLines, treatmentLines } from '$lib/case/fact-lines.ts';
import { block } from '$lib/case/lines.ts';
import en from './words/en.json';
import nl from './words/nl.json';
import { isReferral, openPointLines, questionText } from './question-lines.ts';

/** Its own words come with it: most checks end before anything is copied. */
const TEXTS: Readonly<Record<Language, Bundle>> = { nl, en };

/**
 * The check as plain text for a record system, in the order of a Dutch referral: question, core,
 * treatments tried, details, open points, advice. `today` is the day on which it is made.
 */
export function recordText(check: ReferralCheck, pageWords: Words, today: Date): string {
  const words = pageWords.with({ letter: TEXTS[pageWords.language] });
  const { say, language } = words;
  const head = say(isReferral(check.advice) ? 'record.question' : 'record.note');
  const lines = [
    `${head.toUpperCase()}: ${questionText(check, words)}`,
    '',
    ...block(say('record.core'), coreLines(check, words)),
    ...block(say('record.treatments'), treatmentLines(check, words)),
    ...block(say('record.details'), detailLines(check, words)),
    ...block(say('record.open'), openPointLines(check, words)),
    ...block(say('record.advice'), adviceLines(check, words)),
    say('record.version', {
      version: RULES_VERSION,
      year: String(STATEMENT_YEAR),
      date: wordDate(localDay(today), language)
    }),
    say('disclaimer.support')
  ];
  return lines.join('\n');
}
