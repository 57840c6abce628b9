// A second, deliberately plain reading of the rules, used only to check the first: the fewest values that make a criterion met.

import { valuesToTry } from './values-to-try.ts';
import type { Facts } from './three-values.ts';
import { rank } from './verdict.ts';
import type { Criterion } from './verdict.ts';

/** What the test reads: where a step is asked only of some patients, the step and not who is asked. */
export function factsOfTest({ id, facts }: Criterion): string[] {
  if (id === 'crps.ruledOut') return ['iaspCriteriaMet'];
  if (id.startsWith('conservative.') || id.startsWith('minimallyInvasive.'))
    return facts.filter((fact) => fact.startsWith('steps.') || fact.startsWith('drugs.'));
  return facts;
}

function subsetsOf(ids: string[], size: number): string[][] {
  if (size === 0) return [[]];
  const subsets: string[][] = [];
  ids.forEach((id, i) => {
    for (const rest of subsetsOf(ids.slice(i + 1), size - 1)) subsets.push([id, ...rest]);
  });
  return subsets;
}

function waysToChange(ids: string[], facts: Facts): Facts[] {
  let ways: Facts[] = [{}];
  for (const id of ids) {
    const others = valuesToTry(id).filter((value) => value !== facts[id]);
    ways = ways.flatMap((way) => others.map((value) => ({ ...way, [id]: value })));
  }
  return ways;
}

/** Every set of the fewest values with which the criterion is met; none where there is no such set. */
export function fewestThatMeet(criterion: Criterion, facts: Facts): Facts[] {
  const ids = factsOfTest(criterion);
  for (let size = 1; size <= ids.length; size += 1) {
    const sets = subsetsOf(ids, size)
      .flatMap((subset) => waysToChange(subset, facts))
      .filter((set) => criterion.judge({ ...facts, ...set }).status === 'met');
    if (sets.length > 0) return sets;
  }
  return [];
}

/** How much each criterion weighs: not met or not known by its effect, else nothing. */
export function weightsOf(criteria: Criterion[], facts: Facts): number[] {
  return criteria.map((criterion) => {
    const verdict = criterion.judge(facts);
    return 'effect' in verdict ? rank(verdict.effect) : 0;
  });
}
