import { assessor } from '../../statecharts/criteria/assess.ts';
import type { Criterion } from '../../statecharts/criteria/criterion.ts';
import { COUNTRIES } from '../../statecharts/facts/country.ts';
import type { Facts, FactTable } from '../../statecharts/facts/fact.ts';
import type { Pathway } from '../../statecharts/indications/indication.ts';
import { pathways } from '../../statecharts/indications/registry.ts';
import type { Moved } from '../../statecharts/proof/results.ts';
import { decisionsOf } from './decision.ts';
import { movesIn, pairsOf } from './pairs.ts';
import { refuse } from './refuse.ts';
import { sizeOf, spaceOf, type Space } from './space.ts';
import { tableBy, type CriterionTable } from './tables.ts';

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
  return pathways.flatMap((pathway) =>
    COUNTRIES.flatMap((country) => {
      const [old, young] = [rulesOn(pathway, before), rulesOn(pathway, after)];
      const table = { ...old.facts, ...young.facts };
      const space = spaceOf(young.criteria, table, country, { criteria: old.criteria });
      const [now, then] = [tablesBy(old, space), tablesBy(young, space)];
      const moves = movesIn(
        pairsOf(space, { now, then }),
        decisionsOf(pathway.chartOf(old.criteria), old.criteria, now),
        decisionsOf(pathway.chartOf(young.criteria), young.criteria, then)
      );
      return moves.map((move) => ({
        indication: pathway.id,
        country,
        ...move,
        example: move.example as Moved['example'],
        patients: move.patients.toString(),
        of: sizeOf(space).toString()
      }));
    })
  );
}

type Rules = RuleData['indications'][string];

function rulesOn({ id }: Pathway, { version, indications }: RuleData): Rules {
  return indications[id] ?? refuse(`Version ${version} has no indication`, id);
}

/** The tables of a version's own criteria. */
function tablesBy({ criteria, facts }: Rules, space: Space): CriterionTable[] {
  return criteria.map((criterion) => {
    const assess = known(assessor(criterion, facts), facts);
    return tableBy(assess, criterion, space);
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
