import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import { headingOf } from '$lib/case/heading.ts';
import { block } from '$lib/case/lines.ts';
import { localDay, wordDate } from '$lib/words/date.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import type { ImplantEvent, PromScore } from '$statecharts/life/life.ts';
import { RULES_DATE, RULES_VERSION, STATEMENT_YEAR } from '$statecharts/rules.ts';
import type { Walk } from '../walk/walk.svelte.ts';
import { criteriaOf, STATUSES } from './case-criteria.ts';
import { implantLines } from './implant.ts';
import type { Meeting } from './meeting.svelte.ts';
import { pointsToMind } from '$lib/case/attention.ts';
import { mindTitle } from './mind.ts';
import { criterionLines } from './report/criterion-lines.ts';
import { decisionEntry, implantEntry, scoreEntries, stepEntry } from './report/entries.ts';
import { inOrderOfTime } from './report/timeline.ts';
import { standText } from './stand.ts';

/** All that is known of the life of a patient. */
export interface Life {
  readonly check: ReferralCheck;
  readonly meeting: Meeting;
  readonly walk: Pick<Walk, 'standing' | 'steps'>;
  readonly implants: readonly ImplantEvent[];
  readonly scores: readonly PromScore[];
}

/**
 * The whole life of a patient as plain text for a record system: where the patient stands, what
 * happened in order of time, the advice, and every criterion by status. It names no patient. `today`
 * is the day on which it is made.
 */
export function lifeReport(life: Life, words: Words, today: Date): string {
  const { check, meeting, walk } = life;
  const { say, sayById, language } = words;
  const happened = entryLines(life, words);
  const lines = [
    say('life.title', { indication: sayById(`indication.${check.indication.id}.name`) }),
    say('record.version', {
      version: RULES_VERSION,
      year: String(STATEMENT_YEAR),
      date: wordDate(localDay(today), language)
    }),
    say('advice.version', { version: RULES_VERSION, date: wordDate(RULES_DATE, language) }),
    '',
    ...block(say('life.stand'), [standText(walk, check, words)]),
    ...block(say('life.happened'), happened.length > 0 ? happened : [say('life.nothing')]),
    ...block(say('life.advice'), adviceLines(check, words)),
    ...block(say('life.implanted'), implantLines(meeting.hasImplant, check.country, words)),
    ...STATUSES.flatMap((status) => {
      const found = criteriaOf(check).filter((each) => each.status === status);
      const told = criterionLines(found, check, meeting, words);
      const head = `${say(`case.status.${status}`)} (${words.number(found.length)})`;
      return block(head, told.length > 0 ? told : [say('life.none')]);
    }),
    say('case.support')
  ];
  return lines.join('\n');
}

function entryLines({ meeting, walk, implants, scores }: Life, words: Words): string[] {
  return inOrderOfTime(
    walk.steps.map((step) => stepEntry(step, words)),
    meeting.all.map((decision) => decisionEntry(decision, words)),
    implants.map((implant) => implantEntry(implant, words)),
    scoreEntries(scores, words)
  ).map(({ date, text }) => {
    const day = date === undefined ? words.say('report.undated') : wordDate(date, words.language);
    return `${upperFirst(day)}: ${text}`;
  });
}

function adviceLines(check: ReferralCheck, words: Words): string[] {
  const { advice, country } = check;
  const { say, sayById } = words;
  const { heading, line, meanwhile } = headingOf(advice, sayById);
  return [
    `${heading}.${meanwhile ? ` ${meanwhile}` : ''} ${line}`,
    say(advice.stable ? 'advice.stable' : 'advice.unstable'),
    upperFirst(say(`fact.country.${country}`)),
    ...pointsToMind(check, words).map((point) => `${mindTitle(point, check, words)}: ${point.text}`)
  ];
}
