import type { Criterion } from '../../statecharts/criteria/criterion.ts';
import type { Country } from '../../statecharts/facts/country.ts';
import type { Pathway } from '../../statecharts/indications/indication.ts';
import { atomsOf } from '../../statecharts/logic/read.ts';
import { OTHERS } from '../../statecharts/readings/others.ts';
import type { OtherReading } from '../../statecharts/readings/other-ids.ts';
import { readOtherwise } from '../../statecharts/readings/read-otherwise.ts';
import { decisionsOf } from './decision.ts';
import { movesIn, pairsOf, type Move } from './pairs.ts';
import { patientFactsIn, sizeOf, spaceOf } from './space.ts';
import { tableBy, tableOf } from './tables.ts';

/** Whom the other reading of a passage gives another category, of how many. */
export interface Share {
  readonly moves: readonly Move[];
  readonly of: bigint;
}

/** What the other reading does to an indication; `undefined` where it changes none of its criteria. */
export function shareOf(
  { criteria, facts: table, chart, chartOf }: Pathway,
  country: Country,
  reading: OtherReading
): Share | undefined {
  const read = criteria.map((criterion) => {
    const other = readOtherwise(criterion, reading, table);
    return { criterion, other };
  });
  if (read.every(({ other }) => other === undefined)) return undefined;
  const changed = read.flatMap(({ other }) => (typeof other === 'object' ? other.criterion : []));
  const atoms = whensOf(reading).flatMap(atomsOf);
  const space = spaceOf(criteria, table, country, { criteria: changed, atoms });

  const now = criteria.map((criterion) => tableOf(criterion, space));
  const then = read.flatMap(({ criterion, other }) => {
    if (other === 'dropped') return [];
    if (!other) return [tableOf(criterion, space)];
    // It may read fewer facts than the criterion that it stands for.
    return [tableBy(other.assess, other.criterion, space, patientFactsIn(criterion))];
  });
  const others: Criterion[] = then.map(({ criterion }) => criterion);
  const pairs = pairsOf(space, { now, then });
  const moves = movesIn(
    pairs,
    decisionsOf(chart, criteria, now),
    decisionsOf(chartOf(others), others, then)
  );
  return { moves, of: sizeOf(space) };
}

/** When a reading takes a fact as not given. */
function whensOf(reading: OtherReading) {
  const other = OTHERS[reading];
  if (typeof other === 'function') return [];
  return Object.values(other).flatMap((differing) =>
    differing === 'dropped' ? [] : (differing.absent ?? []).map(({ when }) => when)
  );
}
