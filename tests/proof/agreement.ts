import { isDeepStrictEqual } from 'node:util';
import { assessor, type Finding } from '../../statecharts/criteria/assess.ts';
import { valuesOf } from '../../statecharts/criteria/candidates.ts';
import { atomsIn } from '../../statecharts/criteria/conditions-of.ts';
import { howOf, type Criterion } from '../../statecharts/criteria/criterion.ts';
import { definitionIn } from '../../statecharts/criteria/matters.ts';
import { changeable } from '../../statecharts/explain/smallest-sets.ts';
import { allows } from '../../statecharts/facts/allowed.ts';
import type { Facts, NumberFact } from '../../statecharts/facts/fact.ts';
import { isUrgent } from '../oracle/conclude.ts';
import { criteriaOf } from '../oracle/criteria.ts';
import * as second from '../oracle/explain.ts';
import { factsOfTest } from '../oracle/fewest.ts';
import { judge, type Judged } from '../oracle/oracle.ts';
import { factTable } from '../oracle/facts.ts';
import { valuesToTry } from '../oracle/values-to-try.ts';
import type { Criterion as Reading } from '../oracle/verdict.ts';
import { refuse } from './refuse.ts';
import { combinationsIn, type Space } from './space.ts';
import type { CriterionTable } from './tables.ts';

/** How many combinations were compared. */
export interface Compared {
  readonly combinations: number;
  /** Numbers between and beyond the cut-offs that both readings take as they take the one tried. */
  readonly numbers: number;
}

/**
 * Compares each criterion with the second reading, for every combination of answers to what it reads:
 * status, effect, who acts, who can settle it, and what still matters; where it is not met, whether it
 * can wait and how it could come to be met, and of which facts. The second reading may look at nothing
 * else. Throws at the first difference.
 */
export function agreeOnCriteria(
  indication: string,
  space: Space,
  tables: readonly CriterionTable[]
): Compared {
  const readings = criteriaOf(indication, space.country);
  const ids = tables.map(({ criterion }) => criterion.id);
  if (readings.map(({ id }) => id).join() !== ids.join()) {
    refuse(`${indication}: the readings list other criteria, or in another order.`, ids);
  }
  const order = factTable.map(({ id }) => id).filter((id) => space.answers.has(id));
  if (order.join() !== [...space.answers.keys()].join()) {
    refuse(`${indication}: the readings list facts in another order.`, order);
  }
  let combinations = 0;
  let numbers = 0;
  tables.forEach((table, i) => {
    const reading = readings[i] ?? refuse('No such criterion.', i);
    const compared = agreeOnCriterion(indication, reading, space, table);
    combinations += compared.combinations;
    numbers += compared.numbers;
  });
  return { combinations, numbers };
}

/** A table of which the findings are made one after the other. */
type Found = Omit<CriterionTable, 'findings'> & { readonly findings: Iterable<Finding> };

/** The same for one criterion. */
export function agreeOnCriterion(
  indication: string,
  reading: Reading,
  space: Space,
  table: Found
): Compared {
  const [own, theirs] = [changeable(table.criterion), factsOfTest(reading)];
  if (!isDeepStrictEqual(own.toSorted(), theirs.toSorted())) {
    refuse(`${indication}: the readings differ in what can change of ${reading.id}:`, own);
  }
  const combinations = agreeOnTable(indication, reading, space, table);
  const numbers = table.facts.map((id) => agreeBetween(id, indication, reading, space, table));
  return { combinations, numbers: numbers.reduce((sum, tried) => sum + tried, 0) };
}

function agreeOnTable(indication: string, reading: Reading, space: Space, table: Found) {
  let at = 0;
  const found = table.findings[Symbol.iterator]();
  for (const facts of combinationsIn(space, table.facts)) {
    const judged = judge(reading, lookedAt(facts, table.facts, reading.id), indication);
    const { value: finding }: { value?: Finding } = found.next();
    if (!finding || !isSame(finding, judged, facts)) {
      refuse(`${indication}: the readings of ${reading.id} differ on`, { facts, finding, judged });
    }
    at += 1;
  }
  return at;
}

function isSame(finding: Finding, judged: Judged, facts: Facts): boolean {
  if (!isDeepStrictEqual(asJudged(finding), sorted(judged))) return false;
  if (finding.status !== 'unmet' || !judged.finding) return true;
  const { criterion, urgent = false } = finding;
  return (
    howOf(criterion, finding) === second.howOf(criterion.id, { ...facts }) &&
    urgent === isUrgent([judged.finding])
  );
}

/** A finding as the second reading puts it. */
function asJudged({ criterion: { id }, status, effect, by, openFor, matters }: Finding): Judged {
  if (status === 'not-applicable') return {};
  if (status === 'met' || !effect) return { listed: { id, status: 'met' } };
  const open = openFor ?? 'nobody';
  return {
    listed: { id, status, effect, ...(by && { by }) },
    finding: { id, status, effect, by: by ?? null, mattering: matters.toSorted(), open }
  };
}

/** The same, what matters in the order of names: an advice lists it in the order of its table. */
function sorted({ finding, ...rest }: Judged): Judged {
  if (!finding) return rest;
  return { ...rest, finding: { ...finding, mattering: finding.mattering.toSorted() } };
}

/** Facts that tell when something else is looked at than what the criterion reads. */
function lookedAt(facts: Facts, own: readonly string[], criterion: string) {
  const given = Object.entries(facts).filter(
    ([id, value]) => id !== 'country' && value !== undefined
  );
  return new Proxy<Record<string, unknown>>(Object.fromEntries(given), {
    get: (known, id: string) =>
      own.includes(id) ? known[id] : refuse(`The second reading of ${criterion} looks at`, id)
  });
}

/** Numbers on, between and beyond the cut-offs of both readings, and every whole and half one within reach. */
function agreeBetween(
  id: string,
  indication: string,
  reading: Reading,
  space: Space,
  { criterion, facts: own }: Found
): number {
  const definition = definitionIn(space.table, id);
  if (definition.kind !== 'number') return 0;
  const assess = assessor(criterion, space.table);
  const values = numbersWithin(definition, id, criterion);
  let tried = 0;
  for (const others of combinationsIn(
    space,
    own.filter((fact) => fact !== id)
  )) {
    for (const value of values) {
      const facts = { ...others, [id]: value };
      const judged = judge(reading, lookedAt(facts, own, criterion.id), indication);
      if (!isSame(assess(facts), judged, facts)) {
        refuse(`${indication}: the readings of ${reading.id} differ on`, { facts, judged });
      }
      tried += 1;
    }
  }
  return tried;
}

const STEPS_WITHIN = 2000;

function numbersWithin(definition: NumberFact, id: string, criterion: Criterion): number[] {
  const { min, max, whole } = definition;
  const atoms = atomsIn(criterion).filter(({ fact }) => fact === id);
  const own = valuesOf(definition, atoms).filter((value) => allows(definition, value));
  const step = whole ? 1 : Math.max(0.5, (max - min) / STEPS_WITHIN);
  const grid = Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, i) => min + i * step);
  return [...grid, max, ...(own as number[]), ...(valuesToTry(id) as number[])];
}
