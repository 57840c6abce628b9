import { wordCitations } from '$lib/advice/citation.ts';
import { wordDate } from '$lib/advice/date.ts';
import { droppedLines } from '$lib/advice/dropped.ts';
import { explanation } from '$lib/advice/explanation.ts';
import { groupFindings, type FindingGroup } from '$lib/advice/finding-groups.ts';
import type { ReferralCheck } from '$lib/check/check.svelte.ts';
import type { Words } from '$lib/words/words.ts';
import type { ListedCriterion } from '$statecharts/advice/advice.ts';

/** Everything that is not in order, under its head, then points to mind and reimbursement. */
export function adviceLines(check: ReferralCheck, words: Words): string[] {
  const findings = groupFindings(check.advice, check)
    .filter(({ group }) => group !== 'fulfilled' && group !== 'unknown')
    .flatMap(({ group, findings: found }) =>
      found.map(
        (finding) =>
          `${words.say(`findings.${group}`)}: ${findingText(finding, check, words, ACTED_ON_HERE.includes(group))}`
      )
    );
  return [
    ...findings,
    ...alternativeLines(check, words),
    ...droppedLines(check.indication.id, words),
    ...attentionLines(check, words),
    ...(check.advice.urgent ? [] : [reimbursementLine(check, words)])
  ];
}

/** Groups whose reader needs to be told what to do; a specialist knows. */
const ACTED_ON_HERE: readonly FindingGroup[] = ['firstHere', 'toEstablish'];

function findingText(
  { id, by, sources }: ListedCriterion,
  check: ReferralCheck,
  words: Words,
  withAction: boolean
): string {
  const { say } = words;
  const who = by ? ` (${say(`actor.${by}.name`)})` : '';
  const action = withAction ? `: ${explanation(check.criterion(id), check, words)}` : '';
  return `${say(`criterion.${id}.title`)}${who}${action} [${wordCitations(sources, say)}]`;
}

/** Why there is no pathway, and what to do instead. */
function alternativeLines({ indication }: ReferralCheck, { say }: Words): string[] {
  if (indication.hasPathway) return [];
  const text = (part: string) => say(`indication.${indication.id}.${part}`);
  return [
    say('record.why', { why: text('why') }),
    say('record.instead', { instead: text('instead') })
  ];
}

/** Points to mind that the letter has to fill in; the others are advice to its writer. */
function attentionLines({ advice }: ReferralCheck, { say, has }: Words): string[] {
  return advice.attention
    .map((point) => `record.attention.${point}`)
    .filter(has)
    .map((key) => say(key));
}

function reimbursementLine({ advice }: ReferralCheck, { say, language }: Words): string {
  const { status, asOf } = advice.reimbursement;
  return say('record.reimbursement', {
    status: say(`reimbursement.${status}`).toLowerCase(),
    date: wordDate(asOf, language)
  });
}
