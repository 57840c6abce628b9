import type { ReferralCheck } from './check.svelte.ts';
import { wayToFail } from '$statecharts/criteria/ways-to-fail.ts';
import { outcomeOf } from '$statecharts/criteria/outcome.ts';
import type { Words } from '$lib/words/words.ts';

/** What reasons rest on: a check, or a part of one. */
type Reasoned = Pick<ReferralCheck, 'advice' | 'indication' | 'criterion' | 'facts' | 'country'>;

/** Why neuromodulation is ruled out, a sentence for each finding that does so; else none. */
export function reasonsOf(check: Reasoned, words: Words): string[] {
  const { advice, indication } = check;
  if (advice.category !== 'not-indicated' || advice.urgent) return [];
  if (!indication.hasPathway) return [words.sayById(`indication.${indication.id}.why`)];
  return advice.criteria
    .filter(({ status, effect }) => status === 'unmet' && effect === 'exclude')
    .map(({ id }) => reasonOf(id, check, words));
}

function reasonOf(id: string, check: Reasoned, { sayById, has }: Words): string {
  const criterion = check.criterion(id);
  const facts = { ...check.facts, country: check.country };
  const outcome = outcomeOf(criterion, facts);
  const way =
    outcome.status === 'unmet'
      ? wayToFail(criterion, outcome.failure, facts, check.indication.facts)
      : '';
  const own = `criterion.${id}.reason.${way}`;
  return sayById(has(own) ? own : `criterion.${id}.reason`);
}
