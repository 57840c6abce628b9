import type { ReferralCheck } from './check.svelte.ts';
import { factLine } from './lines.ts';
import type { Words } from '$lib/words/words.ts';
import { factsIn } from '$statecharts/criteria/conditions-of.ts';
import type { Criterion } from '$statecharts/criteria/criterion.ts';
import { outcomeOf } from '$statecharts/criteria/outcome.ts';
import type { Facts } from '$statecharts/facts/fact.ts';
import { factsOf } from '$statecharts/logic/read.ts';
import { failureText, unknownText } from './explanation/failure-text.ts';

/** What an explanation rests on: a check, or a part of one. */
type Explained = Pick<ReferralCheck, 'facts' | 'country' | 'indication' | 'isContradicted'>;

/**
 * What it means that a criterion is not met or not known, and who does what next: of the answer as
 * it was given. Empty for a criterion that is met or does not apply.
 */
export function explanation(criterion: Criterion, check: Explained, words: Words): string {
  const isUnmet = outcomeOf(criterion, factsOfCase(check)).status === 'unmet';
  const numbers = isUnmet ? numberLines(criterion, check, words) : [];
  return [...numbers, action(criterion, check, words)].join('. ');
}

/** Who does what next, without the numbers that call for it. */
export function action(criterion: Criterion, check: Explained, words: Words): string {
  const { indication } = check;
  const facts = factsOfCase(check);
  const outcome = outcomeOf(criterion, facts);
  if (outcome.status === 'unknown') return notKnown(criterion, check, words);
  if (outcome.status !== 'unmet') return '';
  return failureText(criterion, outcome.failure, { facts, indication, words });
}

const factsOfCase = ({ facts, country }: Explained): Facts => ({ ...facts, country });

function notKnown(criterion: Criterion, check: Explained, words: Words): string {
  if (factsIn(criterion).some((fact) => check.isContradicted(fact))) {
    return words.say('problem.contradicted');
  }
  return unknownText(criterion, { indication: check.indication, words });
}

/** The numbers that a criterion is about, as they were given. */
function numberLines({ test }: Criterion, check: Explained, words: Words): string[] {
  return factsOf(test)
    .filter((fact) => check.indication.facts[fact]?.kind === 'number')
    .map((fact) => factLine(fact, check, words))
    .filter((line) => line !== '');
}
