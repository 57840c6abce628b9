import { wordCitations } from '$lib/words/citation.ts';
import { wordDate } from '$lib/words/date.ts';
import { droppedLines } from '../advice/dropped.ts';
import { explanation } from '$lib/case/explanation.ts';
import { groupFindings, type FindingGroup } from '$lib/case/finding-groups.ts';
import { headingOf } from '$lib/case/heading.ts';
import { insteadKeys } from '../advice/instead.ts';
import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import type { Words } from '$lib/words/words.ts';
import type { ListedCriterion } from '$statecharts/advice/advice.ts';

/**
 * The advice in a few words, everything that is not in order, under its head, then points to mind
 * and reimbursement. What is ruled out says the finding itself, and nothing of reimbursement.
 */
export function adviceLines(check: ReferralCheck, words: Words): string[] {
  const { category, urgent } = check.advice;
  const isRuledOut = category === 'not-indicated';
  const { heading, line, meanwhile } = headingOf(check.advice, words.sayById);
  const findings = groupFindings(check.advice, check)
    .filter(({ group }) => (isRuledOut ? group === 'rulesOut' : isTold(group)))
    .flatMap(({ group, findings: found }) =>
      found.map(
        (finding) =>
          `${words.say(`findings.${group}`)}: ${findingText(finding, check, words, ACTED_ON_HERE.includes(group))}`
      )
    );
  return [
    [`${heading}.`, meanwhile ?? [], isRuledOut && !urgent ? [] : line].flat().join(' '),
    ...findings,
    ...alternativeLines(check, words),
    ...droppedLines(check.indication.id, words),
    ...(isRuledOut ? [] : [...attentionLines(check, words), reimbursementLine(check, words)])
  ];
}

const isTold = (group: FindingGroup) => group !== 'fulfilled' && group !== 'unknown';

/** Groups whose reader needs to be told what to do; a specialist knows. */
const ACTED_ON_HERE: readonly FindingGroup[] = ['firstHere', 'toEstablish'];

function findingText(
  { id, by, sources }: ListedCriterion,
  check: ReferralCheck,
  words: Words,
  withAction: boolean
): string {
  const { say, sayById } = words;
  const who = by ? ` (${say(`actor.${by}.name`)})` : '';
  const action = withAction ? `: ${explanation(check.criterion(id), check, words)}` : '';
  return `${sayById(`criterion.${id}.title`)}${who}${action} [${wordCitations(sources, sayById)}]`;
}

/** Where the way goes on, and for what has no pathway, why. */
function alternativeLines(
  { indication, advice }: ReferralCheck,
  { say, sayById }: Words
): string[] {
  if (indication.hasPathway) {
    return insteadKeys(advice).map((key) => say('record.instead', { instead: sayById(key) }));
  }
  const text = (part: string) => sayById(`indication.${indication.id}.${part}`);
  return [
    say('record.why', { why: text('why') }),
    say('record.instead', { instead: text('instead') })
  ];
}

/** Points to mind that the letter has to fill in; the others are advice to its writer. */
function attentionLines({ advice }: ReferralCheck, { sayById, has }: Words): string[] {
  return advice.attention
    .map((point) => `record.attention.${point}`)
    .filter(has)
    .map((key) => sayById(key));
}

function reimbursementLine({ advice }: ReferralCheck, { say, language }: Words): string {
  const { status, asOf } = advice.reimbursement;
  return say('record.reimbursement', {
    status: say(`reimbursement.${status}`).toLowerCase(),
    date: wordDate(asOf, language)
  });
}
