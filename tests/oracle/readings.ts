// A second, deliberately plain reading of the rules, used only to check the first: what the other readings of a passage would give.

import { conclude } from './conclude.ts';
import type { Category, Finding } from './conclude.ts';
import { criteriaOf } from './criteria.ts';
import { factsThatCount, whoCanSettle } from './facts-that-count.ts';
import { oracle } from './oracle.ts';
import type { OracleInput } from './oracle.ts';
import { pathways } from './pathways.ts';
import type { OtherReading } from './readings/other-reading.ts';
import { otherReadings } from './readings/table.ts';
import { stillMattering } from './still-matters.ts';
import type { Facts } from './three-values.ts';
import type { Criterion } from './verdict.ts';

export interface OracleReadings {
  category: Category;
  /** Those that give another category, in the order of the rules. */
  readings: { reading: string; category: Category }[];
}

function findingOf(
  criterion: Criterion,
  facts: Facts,
  indication: string,
  other: OtherReading
): Finding[] {
  const verdict = criterion.judge(facts);
  if (!('effect' in verdict)) return [];
  const { status, effect, by } = verdict;
  const unmet: Finding = { id: criterion.id, status, effect, by, mattering: [], open: 'nobody' };
  if (status === 'unmet') return [unmet];
  const mattering = stillMattering(indication, criterion, facts, other.reading);
  return [{ ...unmet, mattering, open: whoCanSettle(mattering, other.leftToReferrer) }];
}

function categoryUnder(other: OtherReading, input: OracleInput): Category {
  const { indication, country } = input;
  if (other.neverIndicated?.includes(indication)) return 'not-indicated';
  const counting = factsThatCount(indication, input.facts ?? {});
  const facts = other.facts ? other.facts(counting) : counting;
  const findings: Finding[] = [];
  for (const criterion of criteriaOf(indication, country ?? 'NL')) {
    const changed = other.criterion ? other.criterion(criterion, indication) : criterion;
    if (changed !== null) findings.push(...findingOf(changed, facts, indication, other));
  }
  return conclude(findings).category;
}

/** What this case would be under each other reading that gives another category. */
export function oracleReadings(input: OracleInput): OracleReadings {
  const { category } = oracle(input);
  const readings: OracleReadings['readings'] = [];
  if (!pathways.includes(input.indication)) return { category, readings };
  for (const other of otherReadings) {
    const otherwise = categoryUnder(other, input);
    if (otherwise !== category) readings.push({ reading: other.reading, category: otherwise });
  }
  return { category, readings };
}
