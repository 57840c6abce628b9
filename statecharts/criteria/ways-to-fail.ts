import { STEP_STATUSES, type Facts, type FactTable, type StepStatus } from '../facts/fact.ts';
import { evaluate } from '../logic/evaluate.ts';
import { factsOf } from '../logic/read.ts';
import { definitionIn } from './matters.ts';
import type { Criterion, Failure } from './criterion.ts';

/**
 * The name of the way in which a criterion fails: the answer chosen from a list, or else its effect.
 * Ways of treatments are told by `treatmentGaps`.
 */
export function wayToFail(
  criterion: Criterion,
  { effect }: Failure,
  facts: Facts,
  table: FactTable
): string {
  const choice = choiceIn(criterion, table);
  return choice ? String(facts[choice]) : effect;
}

/** The names of all ways in which a criterion can fail. */
export function waysToFail(criterion: Criterion, table: FactTable): string[] {
  const choice = choiceIn(criterion, table);
  if (!choice) return [...new Set(criterion.failures.map(({ effect }) => effect))];
  const definition = definitionIn(table, choice);
  const values = 'values' in definition ? definition.values : [];
  return values.filter((value) => evaluate(criterion.test, { [choice]: value }) === false);
}

/** The fact that a criterion reads as a choice from a list; the country is no choice. */
export function choiceIn({ test }: Criterion, table: FactTable): string | undefined {
  return factsOf(test).find((fact) => fact !== 'country' && table[fact]?.kind === 'choice');
}

/** How far treatments may have come, all alike, for a criterion on them to fail. */
export function statusesThatFail({ applies, test }: Criterion): StepStatus[] {
  return STEP_STATUSES.filter((status) => {
    const facts = Object.fromEntries(factsOf(test).map((fact) => [fact, status]));
    return (!applies || evaluate(applies, facts) !== false) && evaluate(test, facts) === false;
  });
}
