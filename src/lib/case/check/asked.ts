import { factsIn } from '$statecharts/criteria/conditions-of.ts';
import type { Facts } from '$statecharts/facts/fact.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { evaluate } from '$statecharts/logic/evaluate.ts';
import { factsOf } from '$statecharts/logic/read.ts';
import { factsToTell } from './also-tell.ts';

/** The facts that a criterion reads which certainly applies. */
export function applicableFacts({ criteria }: Indication, facts: Facts): string[] {
  const applicable = criteria.filter(
    ({ applies }) => !applies || evaluate(applies, facts) === true
  );
  return [...new Set(applicable.flatMap(factsIn))];
}

/**
 * The facts that the answers so far make applicable: those that a criterion reads which applies
 * or may apply, those of attention points and notes once they apply, and what is told besides.
 */
export function askedFacts(indication: Indication, facts: Facts): string[] {
  const byCriteria = indication.criteria
    .filter(({ applies }) => !applies || evaluate(applies, facts) !== false)
    .flatMap(factsIn);
  const byAdditions = [...indication.attention, ...indication.notes]
    .filter(({ applies }) => applies && evaluate(applies, facts) === true)
    .flatMap(({ when }) => factsOf(when));
  return [...new Set([...byCriteria, ...byAdditions, ...factsToTell(indication)])];
}
