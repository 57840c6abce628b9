import { explanation } from '$lib/case/explanation.ts';
import { headingOf } from '$lib/case/heading.ts';
import { pointsToMind } from '$lib/case/attention.ts';
import { reasonsOf } from '$lib/case/reasons.ts';
import { insteadOf } from '$lib/case/step-words.ts';
import type { Words } from '$lib/words/words.ts';
import type { Advice, ListedCriterion } from '$statecharts/advice/advice.ts';
import { advise } from '$statecharts/advice/advise.ts';
import type { Case } from '$statecharts/case/case.ts';
import type { Criterion } from '$statecharts/criteria/criterion.ts';
import type { WordedAdvice, WordedFinding } from './types.ts';

/** The advice on a case in words. */
export function wordCase(given: Case, words: Words): WordedAdvice {
  const { indication, facts, country } = given;
  const advice = advise(given);
  const check = { indication, facts, country, advice, criterion: criterionOf(given) };
  const { sayById } = words;
  const { heading, line, meanwhile } = headingOf(advice, sayById);
  const reasons = reasonsOf(check, words);
  const centre = advice.referTo.find((to) => to === indication.centre);
  return {
    ...(given.id !== undefined && { id: given.id }),
    category: advice.category,
    heading,
    lines: reasons.length > 0 ? reasons : [line],
    ...(meanwhile !== undefined && { meanwhile }),
    to: advice.referTo.map((actor) => sayById(`actor.${actor}.to`)),
    ...(centre && { destination: sayById(`destination.${centre}`) }),
    instead: endsOf(advice).map((finding) => insteadOf(finding, indication, words)),
    findings: openOf(advice).map((finding) => wordFinding(finding, given, advice, words)),
    attention: pointsToMind(check, words).map(({ text }) => text),
    support: sayById('disclaimer.support')
  };
}

/** What is not in order, in the order of the stages. */
function openOf({ criteria }: Advice) {
  return criteria.filter(isOpen);
}

const isOpen = (
  finding: ListedCriterion
): finding is ListedCriterion & Pick<WordedFinding, 'status'> => finding.status !== 'met';

/** What ends the way; an urgent call is the way on by itself. */
function endsOf({ criteria, urgent }: Advice): readonly ListedCriterion[] {
  return urgent
    ? []
    : criteria.filter((each) => each.status === 'unmet' && each.effect === 'exclude');
}

function wordFinding(
  { id, status }: Pick<WordedFinding, 'id' | 'status'>,
  given: Case,
  { missing }: Advice,
  words: Words
): WordedFinding {
  const { facts } = given;
  const isContradicted = (fact: string) => missing.includes(fact) && facts[fact] !== undefined;
  return {
    id,
    status,
    title: words.sayById(`criterion.${id}.title`),
    text: explanation(criterionOf(given)(id), { ...given, isContradicted }, words)
  };
}

const criterionOf =
  ({ indication: { id: owner, criteria } }: Case) =>
  (id: string): Criterion => {
    const found = criteria.find((criterion) => criterion.id === id);
    if (!found) throw new Error(`${owner} has no criterion ${id}.`);
    return found;
  };
