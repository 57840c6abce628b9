import type { Finding as Assessed } from '../criteria/assess.ts';
import { rankOf, type Effect } from '../criteria/effect.ts';

/** What a rank is read from. */
interface Finding {
  readonly status: Assessed['status'];
  readonly effect?: Effect | undefined;
}

/** The highest rank among the criteria that are not met; 0 when all are. */
export function unmetRank(findings: readonly Finding[]): number {
  return highest(findings, 'unmet');
}

/** The highest rank that the criteria not met or not known can reach. */
export function reachableRank(findings: readonly Finding[]): number {
  return Math.max(highest(findings, 'unmet'), highest(findings, 'unknown'));
}

/** Whether an unknown criterion could outrank everything that is known. */
export function couldOutrank({ status, effect }: Finding, unmet: number): boolean {
  return status === 'unknown' && effect !== undefined && rankOf(effect) > unmet;
}

function highest(findings: readonly Finding[], status: Finding['status']): number {
  let rank = 0;
  for (const finding of findings) {
    if (finding.status === status && finding.effect) rank = Math.max(rank, rankOf(finding.effect));
  }
  return rank;
}
