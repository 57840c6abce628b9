import { factsIn } from '$statecharts/criteria/conditions-of.ts';
import type { Criterion } from '$statecharts/criteria/criterion.ts';
import type { Facts, FactTable } from '$statecharts/facts/fact.ts';
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
 * Whether what a criterion reads is asked about: as soon as it may apply. A track for serious
 * concerns waits until there are some.
 */
function isAskedAbout({ applies }: Criterion, table: FactTable, facts: Facts): boolean {
  if (!applies) return true;
  const waits = factsOf(applies).some((fact) => table[fact]?.kind === 'concern');
  const holds = evaluate(applies, facts);
  return waits ? holds === true : holds !== false;
}

/**
 * The facts that the answers so far make applicable: those that a criterion reads which applies
 * or may apply, those of attention points and notes once they apply, and what is told besides.
 */
export function askedFacts(indication: Indication, facts: Facts): string[] {
  const byCriteria = indication.criteria
    .filter((criterion) => isAskedAbout(criterion, indication.facts, facts))
    .flatMap(factsIn);
  const byAdditions = [...indication.attention, ...indication.notes]
    .filter(({ applies }) => applies && evaluate(applies, facts) === true)
    .flatMap(({ when }) => factsOf(when));
  return [...new Set([...byCriteria, ...byAdditions, ...factsToTell(indication)])];
}
