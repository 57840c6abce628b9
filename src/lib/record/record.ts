import { wordDate } from '$lib/advice/date.ts';
import { headingOf } from '$lib/advice/heading.ts';
import type { ReferralCheck } from '$lib/check/check.svelte.ts';
import type { SectionId } from '$lib/check/interview.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import { RULES_VERSION, STATEMENT_YEAR } from '$statecharts/rules.ts';
import { adviceLines, openPointLines, questionLines } from './advice-lines.ts';
import { block, factLine } from './lines.ts';

/** The parts of the form that make the core of a referral. */
const CORE: readonly SectionId[] = ['atOnce', 'burden', 'diagnosis'];
const DETAILS: readonly SectionId[] = [
  'patient',
  'outlook',
  'exclusions',
  'mechanism',
  'features',
  'psychosocial'
];

/**
 * The check as plain text for a record system, in the order of a Dutch referral: question, core,
 * treatments tried, details, advice. `today` is the day on which it is made.
 */
export function recordText(check: ReferralCheck, words: Words, today: Date): string {
  const { say, language } = words;
  const { heading, line } = headingOf(check.advice, say);
  const lines = [
    ...block(say('record.question'), questionLines(check, words)),
    ...block(say('record.core'), factLines(CORE, check, words)),
    ...block(say('record.treatments'), factLines(['treatments'], check, words)),
    ...block(say('record.details'), [
      ...factLines(DETAILS, check, words),
      ...groupLines(check, words)
    ]),
    ...block(say('record.open'), openPointLines(check, words)),
    ...block(say('record.advice'), [heading, line, ...adviceLines(check, words)]),
    say('record.version', {
      version: RULES_VERSION,
      year: String(STATEMENT_YEAR),
      date: wordDate(localDay(today), language)
    }),
    say('disclaimer.support')
  ];
  return lines.join('\n');
}

function factLines(ids: readonly SectionId[], check: ReferralCheck, words: Words): string[] {
  return check.sections
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ facts }) => facts)
    .filter((fact) => check.isAsked(fact))
    .map((fact) => factLine(fact, check, words))
    .filter((text) => text !== '');
}

/** Which answers were given together, by one button. */
function groupLines(check: ReferralCheck, { say }: Words): string[] {
  return check.sections.flatMap(({ group }) => {
    if (!group) return [];
    const facts = Object.keys(group.answers).filter((fact) => check.confirmedIn(fact) === group.id);
    const labels = facts.map((fact) => say(`fact.${fact}.label`)).join(', ');
    return facts.length === 0 ? [] : [upperFirst(say(`group.${group.id}.record`, { labels }))];
  });
}

function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
