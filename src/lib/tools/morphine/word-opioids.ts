import { figure } from '$lib/words/figures.ts';
import { UNKNOWN } from '$lib/ui/answer.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import {
  worthOf,
  type MorphineEquivalent,
  type OpioidDose
} from '$statecharts/calculators/morphine-equivalent.ts';
import {
  choiceOf,
  substanceOf,
  SUBSTANCES,
  type Opioid
} from '$statecharts/calculators/opioids.ts';
import { numberOf } from '$statecharts/care/exact.ts';
import { HIGH_OPIOID_DOSE } from '$statecharts/criteria/opioids.ts';
import { DOSES } from './read-dose.ts';

/** The total in words, and what has to be known about it, the weightiest first. */
export interface WordedEquivalent {
  readonly text: string;
  readonly points: readonly string[];
}

/** Words what a list of opioids comes to. */
export function wordEquivalent(
  equivalent: MorphineEquivalent,
  doses: readonly OpioidDose[],
  words: Words
): WordedEquivalent {
  const { say, number } = words;
  const { kind, counted } = equivalent;
  const values = { total: figure(counted, words), most: number(DOSES.max) };
  const unknown = say(`answer.${UNKNOWN}`);
  return {
    text: say(`morphine.result.${kind}`, values),
    points: [
      ...(kind === 'unknown' ? [say('morphine.unknownIsAllowed', { unknown })] : []),
      ...wordHigher(equivalent, words),
      ...doses.map((dose) => wordDose(dose, words)),
      ...wordDifferences(doses, words)
    ]
  };
}

/** The whole calculation, with what it rests on, as a text to copy. */
export function wordCalculation({ text, points }: WordedEquivalent, { say }: Words): string {
  return [
    say('morphine.calculation'),
    text,
    ...points.map((point) => `- ${point}`),
    say('tool.morphine.limits'),
    say('tool.morphine.source'),
    say('tools.support')
  ].join('\n');
}

/** The name of an opioid, as in the middle of a sentence. */
export function nameOf(opioid: Opioid, { say }: Words): string {
  return say(`morphine.name.${opioid}`);
}

function wordHigher({ higher }: MorphineEquivalent, words: Words): string[] {
  if (!higher) return [];
  const { say, number } = words;
  const values = { total: figure(higher, words), high: number(HIGH_OPIOID_DOSE) };
  return [say('morphine.higher', values)];
}

function wordDose(dose: OpioidDose, words: Words): string {
  const { say, number } = words;
  const opioid = upperFirst(nameOf(dose.opioid, words));
  const substance = substanceOf(dose.opioid);
  const worth = worthOf(dose);
  if (!substance || !worth) return say('morphine.notCounted', { opioid });
  return say(`morphine.counted.${substance.unit}`, {
    opioid,
    dose: number(dose.dose ?? 0),
    factor: number(substance.factor),
    worth: number(numberOf(worth))
  });
}

/** Where sources differ about an opioid in the list, each opioid once. */
function wordDifferences(doses: readonly OpioidDose[], { say, number }: Words): string[] {
  const used = new Set(doses.map(({ opioid }) => choiceOf(opioid).of));
  return [...used].flatMap((of) => {
    if (of !== 'tramadol' && of !== 'buprenorphine') return [];
    const { factor, higherFactor } = SUBSTANCES[of];
    return [
      say(`morphine.differs.${of}`, { factor: number(factor), higher: number(higherFactor) })
    ];
  });
}
