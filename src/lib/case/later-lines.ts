import type { ReferralCheck } from './check.svelte.ts';
import { explanation } from './explanation.ts';
import { givenLines } from './fact-lines.ts';
import type { Words } from '$lib/words/words.ts';
import type { Advice, ListedCriterion } from '$statecharts/advice/advice.ts';
import { readsPatient } from '$statecharts/criteria/conditions-of.ts';

/**
 * What does not come first, a line a finding: what is to be done about it. Where neuromodulation is
 * ruled out there is nothing to be done for it, only something found.
 */
export function laterLines(
  later: readonly ListedCriterion[],
  advice: Advice,
  check: ReferralCheck,
  words: Words
): string[] {
  const isRuledOut = advice.category === 'not-indicated';
  const lines = later
    .map(({ id }) => check.criterion(id))
    // Nobody asks who pays for what is not indicated, or is not meant for a child.
    .filter((criterion) => readsPatient(criterion) || !(isRuledOut || isOfChild(advice)))
    .map((criterion) =>
      isRuledOut
        ? givenLines(criterion, check, words).join(' · ')
        : explanation(criterion, check, words)
    );
  return [...new Set(lines)].filter((line) => line !== '');
}

/** The statement is not about children. */
export function isOfChild({ criteria }: Advice): boolean {
  return criteria.some(({ id, status }) => id === 'general.age' && status === 'unmet');
}
