// A second, deliberately plain reading of the rules, used only to check the first: what would change an advice.

import { criteriaOf } from './criteria.ts';
import { factTable } from './facts.ts';
import { oracle } from './oracle.ts';
import type { OracleInput } from './oracle.ts';
import { fewestThatMeet, weightsOf } from './fewest.ts';
import type { Facts } from './three-values.ts';
import { rank } from './verdict.ts';
import { valuesToTry } from './values-to-try.ts';

export interface OracleChange {
  criterion: string;
  by: string | null;
  how: 'act' | 'wait' | 'finding';
  /** Every set that is right: the rules ask for one of them. */
  sets: Facts[];
}

export interface OracleOpen {
  fact: string;
  by: 'referrer' | 'specialist';
  /** What each value gives, or withdrawing the score. */
  gives: { value: unknown; category: string }[];
}

export interface OracleExplanation {
  category: string;
  changes: OracleChange[];
  open: OracleOpen[];
}

const waits = ['general.age', 'general.duration', 'general.pregnancy'];

const findings = [
  'general.intensity',
  'general.lifeExpectancy',
  'fbss.surgery',
  'fbss.radicular',
  'fbss.mechanism',
  'fbss.dominance',
  'fnss.surgery',
  'fnss.radicular',
  'fnss.mechanism',
  'fnss.dominance',
  'fnss.myelum',
  'crps.ruledOut',
  'crps.type',
  'crps.region',
  'pdn.lowerLimbs',
  'sfn.limbPain',
  'sfn.painElsewhere',
  'cluster.frequency',
  'cluster.structuralLesion',
  'cluster.c2c3Surgery',
  'country.reimbursement',
  'indication.listed'
];

export function howOf(id: string, facts: Facts): OracleChange['how'] {
  if (waits.includes(id)) return 'wait';
  if (findings.includes(id)) return 'finding';
  if (id === 'general.bleeding' && facts['bleedingRisk'] === 'anticoagulant-never-pausable')
    return 'finding';
  return 'act';
}

export function explainPlainly(input: OracleInput): OracleExplanation {
  const { category, criteria, decisive } = oracle(input);
  let L = 0;
  let U = 0;
  for (const { status, effect } of criteria) {
    if (effect === undefined) continue;
    U = Math.max(U, rank(effect));
    if (status === 'unmet') L = Math.max(L, rank(effect));
  }
  const unmetDecide = L > 0 && (L >= 3 || U === L);
  return {
    category,
    changes: unmetDecide ? changesAt(L, input) : [],
    open: unmetDecide ? [] : decisive.map((fact) => openFact(fact, input))
  };
}

function changesAt(L: number, input: OracleInput): OracleChange[] {
  const facts = input.facts ?? {};
  const changes: OracleChange[] = [];
  for (const { id, status, effect, by } of oracle(input).criteria) {
    if (status !== 'unmet' || effect === undefined || rank(effect) !== L) continue;
    changes.push({
      criterion: id,
      by: by ?? null,
      how: howOf(id, facts),
      sets: rightSets(id, input)
    });
  }
  return changes;
}

function rightSets(id: string, input: OracleInput): Facts[] {
  const criteria = criteriaOf(input.indication, input.country ?? 'NL');
  const criterion = criteria.find((one) => one.id === id);
  if (criterion === undefined) throw new Error(`no such criterion: ${id}`);
  const facts = input.facts ?? {};
  const sets = fewestThatMeet(criterion, facts);
  const before = weightsOf(criteria, facts);
  const harmless = sets.filter((set) => {
    const after = weightsOf(criteria, { ...facts, ...set });
    return after.every((weight, i) => weight <= (before[i] ?? 0));
  });
  return harmless.length > 0 ? harmless : sets;
}

function openFact(fact: string, input: OracleInput): OracleOpen {
  const row = factTable.find((one) => one.id === fact);
  if (row === undefined) throw new Error(`no such fact: ${fact}`);
  const given = (input.facts?.[fact] ?? null) !== null;
  const values = given ? [null] : valuesToTry(fact);
  return {
    fact,
    by: row.specialist ? 'specialist' : 'referrer',
    gives: values.map((value) => ({
      value,
      category: oracle({ ...input, facts: { ...input.facts, [fact]: value } }).category
    }))
  };
}
