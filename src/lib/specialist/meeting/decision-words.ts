import { wordDate } from '$lib/words/date.ts';
import type { Words } from '$lib/words/words.ts';
import type { TeamDecision } from '$statecharts/life/life.ts';
import { upperFirst } from '$lib/words/upper-first.ts';

/** A decision on one line: when, what, and with which treatment. */
export function decisionInBrief(decision: TeamDecision, words: Words): string {
  const { say, language } = words;
  const { date, modality } = decision;
  const when = date === undefined ? say('report.undated') : wordDate(date, language);
  return `${upperFirst(when)}: ${outcomeText(decision, words)}${modality ? ` (${modality})` : ''}`;
}

/** What was decided; that nothing was, where that is so. */
export function outcomeText({ outcome }: TeamDecision, { say }: Words): string {
  return outcome ? say(`decision.outcome.${outcome}`) : say('decision.outcome.none');
}
