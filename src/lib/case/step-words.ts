import type { ReferralCheck } from './check.svelte.ts';
import { action, explanation } from './explanation.ts';
import { givenLines } from './fact-lines.ts';
import type { Words } from '$lib/words/words.ts';
import type { ListedCriterion } from '$statecharts/advice/advice.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import type { Step } from './blocks.ts';

/** A step in words. */
export interface StepWords {
  /** What is done, the verb first. */
  readonly text: string;
  /** Who does it, and what was given; empty where the text says it. */
  readonly note: string;
  /** What else belongs to it, a sentence each. */
  readonly lines: readonly string[];
}

/** Where the way goes on that a finding ends: without a pathway the diagnosis itself says so. */
export function insteadOf(
  finding: Pick<ListedCriterion, 'id'>,
  { id, hasPathway }: Pick<Indication, 'id' | 'hasPathway'>,
  { sayById }: Words
): string {
  return sayById(`${hasPathway ? `criterion.${finding.id}` : `indication.${id}`}.instead`);
}

/** A step of an advice on a check in words, for the answers as they were given. */
export function stepWords(
  { act, actor, findings }: Step,
  check: ReferralCheck,
  words: Words
): StepWords {
  const { say } = words;
  const sentence = ({ id }: ListedCriterion) => explanation(check.criterion(id), check, words);
  const [finding] = findings;
  if (act === 'finding' && finding) return ownWords(finding, check, words);
  if (act === 'instead' && finding)
    return { text: insteadOf(finding, check.indication, words), note: '', lines: [] };
  return {
    text: say(`step.${act === 'call' || act === 'consult' ? act : 'refer'}`, {
      to: actor ? say(`actor.${actor}.to`) : ''
    }),
    note: '',
    lines: act === 'call' ? [] : findings.map(sentence)
  };
}

function ownWords({ id, by }: ListedCriterion, check: ReferralCheck, words: Words): StepWords {
  const criterion = check.criterion(id);
  const who = by ? words.say(`actor.${by}.name`) : '';
  return {
    text: action(criterion, check, words),
    note: [who, ...givenLines(criterion, check, words)].filter((part) => part !== '').join(' · '),
    lines: []
  };
}
