// A second, deliberately plain reading of the rules, used only to check the first: the facts that count for an indication, and who can give them.

import type { Finding } from './conclude.ts';
import { factTable } from './facts.ts';
import { given } from './three-values.ts';
import type { Facts } from './three-values.ts';

/** A fact that the indication does not read is left out, and so is one without a value. */
export function factsThatCount(indication: string, facts: Facts): Facts {
  const kept: Facts = {};
  for (const row of factTable) {
    if (row.for.includes(indication) && given(facts, row.id)) kept[row.id] = facts[row.id];
  }
  return kept;
}

/** Some readings leave a fact to the referrer that is a specialist's otherwise. */
export function whoCanSettle(mattering: string[], leftToReferrer: string[] = []): Finding['open'] {
  for (const row of factTable) {
    if (!mattering.includes(row.id)) continue;
    if (!row.specialist || leftToReferrer.includes(row.id)) return 'referrer';
  }
  return 'specialist';
}
