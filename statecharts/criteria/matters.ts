import type { FactTable, Facts } from '../facts/fact.ts';
import { evaluate } from '../logic/evaluate.ts';
import { factsOf } from '../logic/read.ts';
import { candidatesOf } from './candidates.ts';
import { atomsIn, factsIn, instrumentPairsIn } from './conditions-of.ts';
import type { Criterion } from './criterion.ts';
import { outcomeOf, weightOf } from './outcome.ts';

/**
 * The facts that count as absent: those not given, and both instruments of a score when the two
 * disagree. (One instrument given settles a score, so the other never comes up here.)
 */
function openFactsOf(criterion: Criterion, facts: Facts): string[] {
  const disagreeing = instrumentPairsIn(criterion)
    .filter((pair) => factsOf(pair).every((id) => facts[id] !== undefined))
    .filter((pair) => evaluate(pair, facts) === undefined)
    .flatMap(factsOf);
  return factsIn(criterion).filter((id) => facts[id] === undefined || disagreeing.includes(id));
}

/**
 * The absent facts that still matter to a criterion: for some values of the other absent
 * facts, two values of it give different results. Found by trying them all.
 */
export function factsThatMatter(criterion: Criterion, facts: Facts, table: FactTable): string[] {
  const open = openFactsOf(criterion, facts);
  const atoms = atomsIn(criterion);
  const candidates = open.map((id) =>
    candidatesOf(
      definitionIn(table, id),
      atoms.filter((atom) => atom.fact === id)
    )
  );
  const tried = Object.fromEntries(factsIn(criterion).map((id) => [id, facts[id]]));
  const weights = combinationsOf(candidates).map((values) => {
    open.forEach((id, i) => (tried[id] = values[i]));
    return weightOf(outcomeOf(criterion, tried));
  });
  // How far apart combinations stand that differ in one step of this fact alone.
  let apart = weights.length;
  return open.filter((_, i) => {
    const count = candidates[i]?.length ?? 1;
    apart /= count;
    return weights.some(
      (weight, at) => Math.floor(at / apart) % count > 0 && weight !== weights[at - apart]
    );
  });
}

/** Every way to take one value from each list. */
export function combinationsOf<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])),
    [[]]
  );
}

/** The definition of a fact that the table must hold. */
export function definitionIn(table: FactTable, id: string) {
  const definition = table[id];
  if (!definition) throw new Error(`"${id}" is not in the table of facts.`);
  return definition;
}
