import { assessor, type Finding } from '../../statecharts/criteria/assess.ts';
import { factsIn } from '../../statecharts/criteria/conditions-of.ts';
import type { Criterion } from '../../statecharts/criteria/criterion.ts';
import type { Facts, FactTable } from '../../statecharts/facts/fact.ts';
import { answersTo, combinationsIn, patientFactsIn, type Space } from './space.ts';

/** What a criterion comes to for every combination of answers to the facts it reads. */
export interface CriterionTable {
  readonly criterion: Criterion;
  readonly facts: readonly string[];
  /** In the order of `combinationsIn` these facts. */
  readonly findings: readonly Finding[];
}

/** Assesses a case in one criterion. */
export type Assess = (facts: Facts) => Finding;

/** The table of a criterion as it is assessed in some way, over the facts that are read for it. */
export function tableBy(
  assess: Assess,
  criterion: Criterion,
  space: Space,
  facts: readonly string[] = patientFactsIn(criterion)
): CriterionTable {
  return { criterion, facts, findings: Array.from(combinationsIn(space, facts), assess) };
}

const made = new WeakMap<Criterion, Map<string, { of: FactTable; table: CriterionTable }>>();

/** The table of a criterion by the product's own assessor; made once for the same answers. */
export function tableOf(criterion: Criterion, space: Space): CriterionTable {
  let tables = made.get(criterion);
  if (!tables) made.set(criterion, (tables = new Map()));
  const key = JSON.stringify([
    patientFactsIn(criterion).map((id) => answersTo(space, id)),
    factsIn(criterion).includes('country') && space.country
  ]);
  const kept = tables.get(key);
  if (kept?.of === space.table) return kept.table;
  const table = tableBy(assessor(criterion, space.table), criterion, space);
  tables.set(key, { of: space.table, table });
  return table;
}

/** The tables of all criteria of a space. */
export function tablesOf(space: Space): CriterionTable[] {
  return space.criteria.map((criterion) => tableOf(criterion, space));
}
