import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import { establishersOf, type CaseCriterion, type Establisher } from './case-criteria.ts';

/** Who can establish something, in words; empty when nobody has to. */
export function wordEstablishers(who: readonly Establisher[], { say }: Words): string {
  return who
    .map((each) => (each === 'referrer' ? say('case.referrer') : say(`actor.${each}.name`)))
    .join(` ${say('or')} `);
}

/**
 * The one whom a criterion waits for: who acts where it is not met, who finds out where it is not
 * known. Empty where it waits for nobody.
 */
export function wordActor(
  { criterion, status, by }: CaseCriterion,
  check: ReferralCheck,
  words: Words
): string {
  const { say } = words;
  if (status === 'unmet') return by ? say('case.by', { actor: say(`actor.${by}.name`) }) : '';
  if (status !== 'unknown') return '';
  return upperFirst(
    say('case.establish', { who: wordEstablishers(establishersOf(criterion, check), words) })
  );
}
