import { rankOf, type Effect } from '../../statecharts/criteria/effect.ts';
import type { CriterionAnswer } from './engine.ts';

/** What an engine says of a criterion, and whether the referrer can still settle it. */
export interface Folded extends CriterionAnswer {
  readonly open: boolean;
}

/** The category that follows, for an engine that has no maximum of its own: its cheapest way there. */
export function categoryOf(criteria: readonly Folded[]): string {
  const highest = (counts: (one: Folded) => boolean) =>
    criteria.reduce((rank, one) => (counts(one) ? Math.max(rank, rankIn(one)) : rank), 0);
  const unmet = highest(({ status }) => status === 'unmet');
  if (unmet === 4) return 'not-indicated';
  if (unmet === 3) return 'not-now';
  if (highest(({ open }) => open) > unmet) return 'incomplete';
  const reachable = highest(({ status }) => status === 'unknown');
  if (reachable > unmet) return reachable >= 2 ? 'specialist-first' : 'discuss';
  return ['refer', 'discuss', 'specialist-first'][unmet] as string;
}

function rankIn({ effect }: Folded): number {
  return effect ? rankOf(effect as Effect) : 0;
}
