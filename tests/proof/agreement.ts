import { isDeepStrictEqual } from 'node:util';
import { assessor, type Finding } from '../../statecharts/criteria/assess.ts';
import type { Facts } from '../../statecharts/facts/fact.ts';
import { criteriaOf } from '../oracle/criteria.ts';
import { judge, type Judged } from '../oracle/oracle.ts';
import { factTable } from '../oracle/facts.ts';
import { valuesToTry } from '../oracle/values-to-try.ts';
import type { Criterion as Reading } from '../oracle/verdict.ts';
import { definitionIn } from '../../statecharts/criteria/matters.ts';
import type { NumberFact } from '../../statecharts/facts/fact.ts';
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
 * status, effect, who acts, who can settle it, and what still matters. The second reading may look at
 * nothing else. Throws at the first difference.
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
    combinations += agreeOnTable(indication, reading, space, table);
    for (const id of table.facts) numbers += agreeBetween(id, indication, reading, space, table);
  });
  return { combinations, numbers };
}

function agreeOnTable(indication: string, reading: Reading, space: Space, table: CriterionTable) {
  let at = 0;
  for (const facts of combinationsIn(space, table.facts)) {
    const judged = judge(reading, lookedAt(facts, table.facts, reading.id), indication);
    const finding = table.findings[at];
    if (!finding || !isDeepStrictEqual(asJudged(finding), sorted(judged))) {
      refuse(`${indication}: the readings of ${reading.id} differ on`, { facts, finding, judged });
    }
    at += 1;
  }
  return at;
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

/** A number on, between and beyond the cut-offs of both readings, and every whole and half one within reach. */
function agreeBetween(
  id: string,
  indication: string,
  reading: Reading,
  space: Space,
  { criterion, facts: own }: CriterionTable
): number {
  const definition = definitionIn(space.table, id);
  if (definition.kind !== 'number') return 0;
  const assess = assessor(criterion, space.table);
  const values = numbersWithin(definition, id);
  let tried = 0;
  for (const others of combinationsIn(
    space,
    own.filter((fact) => fact !== id)
  )) {
    for (const value of values) {
      const facts = { ...others, [id]: value };
      const judged = judge(reading, lookedAt(facts, own, criterion.id), indication);
      if (!isDeepStrictEqual(asJudged(assess(facts)), sorted(judged))) {
        refuse(`${indication}: the readings of ${reading.id} differ on`, { facts, judged });
      }
      tried += 1;
    }
  }
  return tried;
}

const STEPS_WITHIN = 2000;

function numbersWithin({ min, max, whole }: NumberFact, id: string): number[] {
  const step = whole ? 1 : Math.max(0.5, (max - min) / STEPS_WITHIN);
  const grid = Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, i) => min + i * step);
  return [...grid, max, ...(valuesToTry(id) as number[])];
}
