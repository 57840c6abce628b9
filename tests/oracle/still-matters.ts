// A second, deliberately plain reading of the rules, used only to check the first: which absent facts still matter, by trying out values.

import { factTable } from './facts.ts';
import { given } from './three-values.ts';
import type { Facts } from './three-values.ts';
import type { Criterion } from './verdict.ts';

/** On, just under and just over every cut-off, of the other readings too. Scores from two instruments are not tried out. */
const around: Record<string, number[]> = {
  age: [17.9, 18, 18.1],
  painDurationMonths: [2.9, 3, 3.1, 5.9, 6, 6.1],
  bmi: [34.9, 35, 35.1],
  opioidMedMgPerDay: [89.9, 90, 90.1],
  lumbarSurgeries: [0, 1, 2],
  cervicalSurgeries: [0, 1, 2],
  attacksPerWeek: [3.9, 4, 4.1]
};

function valuesOf(id: string): unknown[] {
  const row = factTable.find((fact) => fact.id === id);
  if (row === undefined) throw new Error(`no such fact: ${id}`);
  if (row.type === 'boolean') return [true, false];
  if (row.values !== undefined) return row.values;
  const numbers = around[id];
  if (numbers === undefined) throw new Error(`no values to try for ${id}`);
  return numbers;
}

/** Not applicable and met are the same result. */
function resultOf(criterion: Criterion, facts: Facts): string {
  const verdict = criterion.judge(facts);
  if (verdict.status === 'unmet') return verdict.effect;
  if (verdict.status === 'unknown')
    throw new Error(`${criterion.id} is unknown with every fact given`);
  return 'no objection';
}

function waysToFill(facts: Facts, absent: string[]): Facts[] {
  let ways = [facts];
  for (const id of absent) {
    const more: Facts[] = [];
    for (const way of ways) for (const value of valuesOf(id)) more.push({ ...way, [id]: value });
    ways = more;
  }
  return ways;
}

function matters(criterion: Criterion, known: Facts, absent: string[], id: string): boolean {
  for (const way of waysToFill(
    known,
    absent.filter((other) => other !== id)
  )) {
    const results = new Set<string>();
    for (const value of valuesOf(id)) results.add(resultOf(criterion, { ...way, [id]: value }));
    if (results.size > 1) return true;
  }
  return false;
}

const remembered = new Map<string, string[]>();

/** The facts that still matter to a criterion that is unknown, as the reading has that criterion. */
export function stillMattering(
  indication: string,
  criterion: Criterion,
  facts: Facts,
  reading = 'taken'
): string[] {
  // Unknown means that neither score is given, or that the two disagree: both count, either way.
  if (criterion.twoInstruments) return criterion.facts;
  const known: Facts = {};
  for (const id of criterion.facts) if (given(facts, id)) known[id] = facts[id];
  const key = JSON.stringify([reading, indication, criterion.id, known]);
  const before = remembered.get(key);
  if (before !== undefined) return before;
  const absent = criterion.facts.filter((id) => !given(facts, id));
  const answer = absent.filter((id) => matters(criterion, known, absent, id));
  remembered.set(key, answer);
  return answer;
}
