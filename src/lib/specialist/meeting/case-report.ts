import { attentionTexts } from '$lib/case/attention.ts';
import { wordCitations } from '$lib/words/citation.ts';
import { localDay, wordDate } from '$lib/words/date.ts';
import { headingOf } from '$lib/case/heading.ts';
import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import { block } from '$lib/case/lines.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import { RULES_DATE, RULES_VERSION, STATEMENT_YEAR } from '$statecharts/rules.ts';
import { criteriaOf, STATUSES, type CaseCriterion } from './case-criteria.ts';
import { wordActor } from './establishers.ts';
import { givenIn, openIn } from './given.ts';
import { implantLines } from './implant.ts';
import type { Meeting } from './meeting.svelte.ts';
import { teamLines } from './team.ts';

/**
 * The case in full as plain text for a record system: the advice, what the team decides otherwise,
 * who was there, and every criterion by status. It names no patient. `today` is the day on which it
 * is made.
 */
export function caseReport(
  check: ReferralCheck,
  meeting: Meeting,
  words: Words,
  today: Date
): string {
  const { say, sayById, language } = words;
  const all = criteriaOf(check);
  const lines = [
    say('case.report.title', { indication: sayById(`indication.${check.indication.id}.name`) }),
    say('record.version', {
      version: RULES_VERSION,
      year: String(STATEMENT_YEAR),
      date: wordDate(localDay(today), language)
    }),
    say('advice.version', { version: RULES_VERSION, date: wordDate(RULES_DATE, language) }),
    '',
    ...block(say('case.report.advice'), adviceLines(check, words)),
    ...block(say('case.report.deviation'), deviationLines(meeting, words)),
    ...block(say('case.report.team'), teamLines(meeting, words)),
    ...block(say('case.report.implant'), implantLines(meeting.hasImplant, check.country, words)),
    ...STATUSES.flatMap((status) => statusBlock(status, all, check, words)),
    say('case.support')
  ];
  return lines.join('\n');
}

function adviceLines(check: ReferralCheck, words: Words): string[] {
  const { advice, country } = check;
  const { say, sayById } = words;
  const { heading, line, meanwhile } = headingOf(advice, sayById);
  return [
    `${heading}.${meanwhile ? ` ${meanwhile}` : ''} ${line}`,
    say(advice.stable ? 'advice.stable' : 'advice.unstable'),
    upperFirst(say(`fact.country.${country}`)),
    ...attentionTexts(check, words)
  ];
}

function deviationLines({ deviation }: Meeting, { say }: Words): string[] {
  if (!deviation) return [say('case.report.deviation.none')];
  return [
    say('case.report.deviation.decision', { decision: onOneLine(deviation.decision) }),
    say('case.report.deviation.reason', { reason: onOneLine(deviation.reason) }),
    say('case.report.deviation.unchanged')
  ];
}

function statusBlock(
  status: (typeof STATUSES)[number],
  all: readonly CaseCriterion[],
  check: ReferralCheck,
  words: Words
): string[] {
  const { say, number } = words;
  const found = all.filter((each) => each.status === status);
  const head = `${say(`case.status.${status}`)} (${number(found.length)})`;
  const lines = found.map((each) => criterionLine(each, check, words));
  return block(head, lines.length > 0 ? lines : [say('case.report.none')]);
}

function criterionLine(found: CaseCriterion, check: ReferralCheck, words: Words): string {
  const { say, sayById } = words;
  const { criterion, status } = found;
  const actor = wordActor(found, check, words);
  const given = givenIn(criterion, check, words).join('; ');
  const open = status === 'unknown' ? openIn(criterion, check, words).join(', ') : '';
  const parts = [
    ...(given ? [given] : []),
    ...(open ? [say('case.report.open', { labels: open })] : []),
    ...(actor ? [actor] : [])
  ];
  const detail = parts.length > 0 ? `: ${parts.join('. ')}` : '';
  const sources = wordCitations(criterion.sources[check.country], sayById);
  return `${sayById(`criterion.${criterion.id}.title`)}${detail} [${sources}]`;
}

/** Free text on one line, so that it cannot look like another part of the report. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
