import type { Category } from '../chart/categories.ts';
import { decider, type Decision } from '../chart/decide.ts';
import type { Finding } from '../criteria/assess.ts';
import type { Criterion } from '../criteria/criterion.ts';
import type { Facts } from '../facts/fact.ts';
import type { Pathway } from '../indications/indication.ts';
import type { OtherReading } from './other-ids.ts';
import { readOtherwise } from './read-otherwise.ts';

/** What an indication decides under the other reading of a passage, made ready. */
export interface Decided {
  /** The category, unless every finding is what it was. `before` is what the criteria come to now. */
  readonly category: (facts: Facts, before: readonly Finding[]) => Category | undefined;
}

/** `null` where the indication reads nothing otherwise. */
type Kept = Map<OtherReading, Decided | null>;

const kept = new WeakMap<Pathway, Kept>();

/** What the indication decides under the other reading; `null` where that changes none of its criteria. */
export function decidedUnder(indication: Pathway, reading: OtherReading): Decided | null {
  let readings = kept.get(indication);
  if (!readings) kept.set(indication, (readings = new Map()));
  let decided = readings.get(reading);
  if (decided === undefined) readings.set(reading, (decided = prepare(indication, reading)));
  return decided;
}

type Assess = (facts: Facts) => readonly Finding[];

function prepare(
  { criteria, facts: table, chartOf }: Pathway,
  reading: OtherReading
): Decided | null {
  const assessed = new Map<Criterion, Assess>();
  const read = criteria.flatMap((criterion) => {
    const other = readOtherwise(criterion, reading, table);
    if (!other) return [criterion];
    if (other === 'dropped') {
      assessed.set(criterion, () => []);
      return [];
    }
    assessed.set(criterion, (facts) => [other.assess(facts)].filter(isListed));
    return [other.criterion];
  });
  if (assessed.size === 0) return null;

  // The chart of these criteria, which may have other ways out; made when a finding differs.
  let decide: ((findings: readonly Finding[]) => Decision) | undefined;
  return {
    category: (facts, before) => {
      const changed = [...assessed].flatMap(([, assess]) => assess(facts));
      const unchanged = before.filter(({ criterion }) => !assessed.has(criterion));
      const replaced = before.filter(({ criterion }) => assessed.has(criterion));
      if (areAlike(changed, replaced)) return undefined;
      decide ??= decider(chartOf(read));
      return decide([...unchanged, ...changed]).category;
    }
  };
}

const isListed = ({ status }: Finding) => status !== 'not-applicable';

/** Whether findings are of the same criteria and come to the same. */
function areAlike(some: readonly Finding[], others: readonly Finding[]): boolean {
  return some.length === others.length && some.every((one, i) => kindOf(one) === kindOf(others[i]));
}

function kindOf(finding: Finding | undefined): string {
  if (!finding) return '';
  const { criterion, status, effect, openFor } = finding;
  return [criterion.id, status, effect, openFor].join(' ');
}
