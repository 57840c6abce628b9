import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import { lowerFirst, shortValue } from './values.ts';
import type { Words } from '$lib/words/words.ts';
import type { ListedCriterion } from '$statecharts/advice/advice.ts';
import type { Actor } from '$statecharts/criteria/actor.ts';
import { factsIn } from '$statecharts/criteria/conditions-of.ts';
import type { Stage } from '$statecharts/criteria/stage.ts';
import { CONCERNS, STEP_STATUSES } from '$statecharts/facts/fact.ts';

/** Why a stage of the check stands as it does for a patient, and who acts on it. */
export interface Reason {
  readonly note?: string | undefined;
  readonly by?: Actor | undefined;
}

/** The reason at a stage, in a few words: what is not in order, else what is not known, else what was found. */
export function reasonAt(stage: Stage, check: ReferralCheck, words: Words): Reason {
  const own = check.advice.criteria.filter(({ id }) => check.criterion(id).stage === stage);
  const [unmet, ...more] = own.filter(({ status }) => status === 'unmet');
  if (unmet) return { note: wordUnmet(unmet, more.length, check, words), by: unmet.by };
  const unknown = own.filter(({ status }) => status === 'unknown');
  if (unknown.length > 0) return { note: wordUnknown(unknown.length, words), by: actorOf(unknown) };
  return { note: wordFound(stage, own, check, words) };
}

/** Who acts on what is not known, where that is one and the same. */
function actorOf(criteria: readonly ListedCriterion[]): Actor | undefined {
  const [first] = criteria;
  return criteria.every(({ by }) => by === first?.by) ? first?.by : undefined;
}

function wordUnmet(
  { id }: ListedCriterion,
  others: number,
  check: ReferralCheck,
  words: Words
): string {
  const { say, number } = words;
  const text = wordCriterion(id, check, words);
  return others === 0 ? text : say('pathway.line.more', { text, number: number(others) });
}

/** A criterion with the value that it rests on, where that is one; yes and no say it without the title. */
function wordCriterion(id: string, check: ReferralCheck, words: Words): string {
  const [fact, ...others] = factsIn(check.criterion(id)).filter(
    (each) => check.facts[each] !== undefined && check.facts[each] !== 'none'
  );
  const label = words.sayById(`criterion.${id}.title`);
  const value = fact !== undefined && others.length === 0 && shortValue(fact, check, words);
  if (!value) return label;
  const isWhole = check.indication.facts[fact]?.kind === 'boolean';
  return isWhole ? value : words.say('pathway.line.value', { label, value });
}

function wordUnknown(count: number, { say, number }: Words): string {
  return say('pathway.line.unknown', { number: number(count) }, count);
}

/** What was found where all is in order: numbers and choices, else how far treatments have come. */
function wordFound(
  stage: Stage,
  criteria: readonly ListedCriterion[],
  check: ReferralCheck,
  words: Words
): string | undefined {
  const facts = [...new Set(criteria.flatMap(({ id }) => factsIn(check.criterion(id))))];
  const known = facts.filter((fact) => check.facts[fact] !== undefined && fact !== 'country');
  if (stage === 'psychosocial') return wordConcern(known, check, words);
  if (stage === 'general')
    return joined(known.filter((fact) => /^pain/.test(fact)).toReversed(), check, words);
  const steps = known.filter((fact) => check.indication.facts[fact]?.kind === 'step');
  if (steps.length > 0) return wordSteps(steps, check, words);
  const telling = known.filter((fact) => isTelling(fact, check));
  return joined(telling.length > 0 ? telling : known.slice(0, 1), check, words);
}

const isTelling = (fact: string, { indication, facts }: ReferralCheck) =>
  ['number', 'choice'].includes(indication.facts[fact]?.kind ?? '') && facts[fact] !== 'none';

function joined(facts: readonly string[], check: ReferralCheck, words: Words): string | undefined {
  const told = facts.flatMap((fact) => shortValue(fact, check, words) ?? []);
  return told.slice(0, 2).join(' · ') || undefined;
}

function wordSteps(
  steps: readonly string[],
  check: ReferralCheck,
  { say, sayById, number }: Words
) {
  return STEP_STATUSES.map((status) => ({
    status: lowerFirst(sayById(`status.${status}.short`)),
    count: steps.filter((step) => check.facts[step] === status).length
  }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => say('pathway.line.times', { number: number(count), status }))
    .join(', ');
}

function wordConcern(facts: readonly string[], check: ReferralCheck, { sayById }: Words) {
  const worst = CONCERNS.findLast((grade) => facts.some((fact) => check.facts[fact] === grade));
  return worst && lowerFirst(sayById(`concern.${worst}`));
}
