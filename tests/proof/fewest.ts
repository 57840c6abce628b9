import type { Criterion } from '../../statecharts/criteria/criterion.ts';
import type { Facts } from '../../statecharts/facts/fact.ts';
import { criteriaOf } from '../oracle/criteria.ts';
import { fewestThatMeet } from '../oracle/fewest.ts';
import type { Criterion as Reading } from '../oracle/verdict.ts';
import { refuse } from './refuse.ts';
import type { Space } from './space.ts';

/** How few answers would make a criterion met, by the second reading; 0 where none can. */
export type Fewest = (criterion: Criterion, facts: Facts) => number;

const found = new WeakMap<Reading, Map<string, number>>();

/** How few answers the second reading needs for an indication; found once for the same answers. */
export function fewestBy(indication: string, { country }: Space): Fewest {
  const readings = new Map(criteriaOf(indication, country).map((one) => [one.id, one]));
  return ({ id }, facts) => {
    const reading = readings.get(id) ?? refuse('No such criterion:', id);
    const kept = found.get(reading) ?? new Map<string, number>();
    found.set(reading, kept);
    const key = JSON.stringify(reading.facts.map((fact) => facts[fact] ?? null));
    const before = kept.get(key);
    if (before !== undefined) return before;
    const [set = {}] = fewestThatMeet(reading, { ...facts });
    const few = Object.keys(set).length;
    kept.set(key, few);
    return few;
  };
}
