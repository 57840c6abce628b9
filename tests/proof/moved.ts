import { assessor } from '../../statecharts/criteria/assess.ts';
import type { Criterion } from '../../statecharts/criteria/criterion.ts';
import { COUNTRIES } from '../../statecharts/facts/country.ts';
import type { Facts, FactTable } from '../../statecharts/facts/fact.ts';
import { pathways } from '../../statecharts/indications/registry.ts';
import type { Moved } from '../../statecharts/proof/results.ts';
import { decisionsOf } from './decision.ts';
import { movesIn, pairsOf } from './pairs.ts';
import { refuse } from './refuse.ts';
import { patientFactsIn, sizeOf, spaceOf } from './space.ts';
import { tableBy } from './tables.ts';

/** Rules as data, as far as they decide: `docs/rules/<version>.json`. */
export interface RuleData {
  readonly version: string;
  readonly date: string;
  readonly indications: Readonly<
    Record<string, { readonly criteria: readonly Criterion[]; readonly facts: FactTable }>
  >;
}

/**
 * Which patients of a pathway move to another category from one version of the rules to the next, with
 * one of each of whom least is known. An answer that a version does not have counts as not known there.
 */
export function movedBetween(before: RuleData, after: RuleData): Moved[] {
  return pathways.flatMap((pathway) => {
    const [old, young] = [before, after].map(({ version, indications }) => {
      return indications[pathway.id] ?? refuse(`Version ${version} has no indication`, pathway.id);
    }) as [RuleData['indications'][string], RuleData['indications'][string]];
    return COUNTRIES.flatMap((country) => {
      const table = { ...old.facts, ...young.facts };
      const space = spaceOf(young.criteria, table, country, { criteria: old.criteria });
      const tables = [old, young].map(({ criteria, facts }) =>
        criteria.map((criterion) =>
          tableBy(
            known(assessor(criterion, facts), facts),
            criterion,
            space,
            patientFactsIn(criterion)
          )
        )
      );
      const [now = [], then = []] = tables;
      const [earlier, later] = [old, young].map(({ criteria }, i) =>
        decisionsOf(pathway.chartOf(criteria), criteria, tables[i] ?? [])
      ) as [ReturnType<typeof decisionsOf>, ReturnType<typeof decisionsOf>];
      const of = sizeOf(space).toString();
      return movesIn(pairsOf(space, { now, then }), earlier, later).map((move) => ({
        indication: pathway.id,
        country,
        ...move,
        example: move.example as Moved['example'],
        patients: move.patients.toString(),
        of
      }));
    });
  });
}

/** Leaves out the answers that a table of facts does not have. */
function known<T>(assess: (facts: Facts) => T, table: FactTable): (facts: Facts) => T {
  const lacks = ([id, answer]: [string, unknown]) => {
    const definition = table[id];
    if (id === 'country' || !definition) return false;
    return 'values' in definition && !definition.values.includes(answer as never);
  };
  return (facts) => {
    const lacking = Object.entries(facts)
      .filter(lacks)
      .map(([id]) => [id, undefined]);
    return assess({ ...facts, ...Object.fromEntries(lacking) });
  };
}
