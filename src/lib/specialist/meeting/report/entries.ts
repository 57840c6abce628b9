import { upperFirst } from '$lib/words/upper-first.ts';
import { wordDate } from '$lib/words/date.ts';
import type { Words } from '$lib/words/words.ts';
import type { ImplantEvent, PromScore, Step, TeamDecision } from '$statecharts/life/life.ts';
import { outcomeText } from '../decision-words.ts';
import { foundText } from './found.ts';
import type { Entry } from './timeline.ts';

/** A decision of the team, with all that was recorded of it. */
export function decisionEntry(decision: TeamDecision, words: Words): Entry {
  const { say, sayById, language } = words;
  const { date, modality, reason, present, nextStep, owner, before } = decision;
  const due = before === undefined ? '' : say('life.before', { date: wordDate(before, language) });
  const step = [nextStep, owner, due].filter(Boolean).map((part) => onOneLine(part ?? ''));
  const parts = [
    say('life.decision', { outcome: outcomeText(decision, words) }),
    ...(modality ? [say('life.modality', { modality })] : []),
    ...(reason ? [say('life.reason', { reason: onOneLine(reason) })] : []),
    ...(present.length > 0
      ? [say('life.present', { members: present.map((id) => sayById(`team.${id}`)).join('; ') })]
      : []),
    ...(step.length > 0 ? [say('life.nextStep', { step: step.join(', ') })] : [])
  ];
  return { date, text: sentences(parts) };
}

/** A step on the way, with what it rests on. */
export function stepEntry({ event, date, found }: Step, words: Words): Entry {
  const { sayById } = words;
  const outcome = 'outcome' in event ? sayById(`life.outcome.${event.type}.${event.outcome}`) : '';
  const parts = [
    sayById(`life.step.${event.type}`) + (outcome ? `: ${outcome}` : ''),
    ...(found ? [foundText(found, words)] : [])
  ];
  return { date, text: sentences(parts.filter(Boolean)) };
}

/** An implantation, or a new battery. */
export function implantEntry({ kind, date }: ImplantEvent, { say }: Words): Entry {
  return { date, text: `${upperFirst(say(`life.implant.${kind}`))}.` };
}

/** The totals of questionnaires, those of one day together. */
export function scoreEntries(scores: readonly PromScore[], words: Words): Entry[] {
  const days = [...new Set(scores.map(({ date }) => date))].sort();
  return days.map((day) => {
    const totals = scores
      .filter(({ date }) => date === day)
      .map(({ total, value }) => `${words.sayById(`life.total.${total}`)} ${words.number(value)}`);
    return { date: day, text: words.say('life.scores', { totals: totals.join('; ') }) };
  });
}

const sentences = (parts: readonly string[]) =>
  parts.map((part) => `${upperFirst(part).replace(/\.$/, '')}.`).join(' ');

/** Free text on one line, so that it cannot look like another part of the report. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
