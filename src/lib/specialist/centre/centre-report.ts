import { wordCitation } from '$lib/words/citation.ts';
import { localDay, wordDate } from '$lib/words/date.ts';
import { block } from '$lib/case/lines.ts';
import type { Words } from '$lib/words/words.ts';
import { RULES_VERSION, STATEMENT_YEAR } from '$statecharts/rules.ts';
import type { CentreForm } from './centre.svelte.ts';
import { centreRows } from './centre-rows.ts';

/** The check of a centre as plain text. `today` is the day on which it is made. */
export function centreReport(form: CentreForm, words: Words, today: Date): string {
  const { say, sayById, language } = words;
  const { result } = form;
  const rows = centreRows(result, words).map(
    ({ name, standing, source }) => `${name}: ${standing} [${wordCitation(source, sayById)}]`
  );
  return [
    say('record.version', {
      version: RULES_VERSION,
      year: String(STATEMENT_YEAR),
      date: wordDate(localDay(today), language)
    }),
    '',
    ...block(say('centre.title'), [say(`centre.met.${result.met ?? 'unknown'}`), ...rows]),
    say('centre.support')
  ].join('\n');
}
