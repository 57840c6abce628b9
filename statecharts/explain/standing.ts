import { assessorOf } from '../advice/assess-case.ts';
import type { Case } from '../case/case.ts';
import type { Category } from '../chart/categories.ts';
import type { Finding } from '../criteria/assess.ts';
import type { Facts } from '../facts/fact.ts';

/** What each criterion comes to in a case, or would with other facts. */
export function findingsOn({ indication, country, facts }: Case, other: Facts = {}): Finding[] {
  return assessorOf(indication).assess(facts, { ...other, country });
}

/** The category of a case, or the one that it would have with other facts. */
export function categoryOf(given: Case, other: Facts = {}): Category {
  return assessorOf(given.indication).decide(findingsOn(given, other)).category;
}
