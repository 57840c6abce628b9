import type { Advice, ListedCriterion } from '$statecharts/advice/advice.ts';
import type { Effect } from '$statecharts/criteria/effect.ts';

/** The heads under which findings stand, in reading order. */
export const FINDING_GROUPS = [
  'rulesOut',
  'firstHere',
  'forSpecialist',
  'discuss',
  'unknown',
  'fulfilled'
] as const;
export type FindingGroup = (typeof FINDING_GROUPS)[number];

const GROUP_OF_EFFECT: Readonly<Record<Effect, FindingGroup>> = {
  exclude: 'rulesOut',
  defer: 'firstHere',
  prepare: 'forSpecialist',
  discuss: 'discuss'
};

/** Every finding of an advice under its head; heads without findings are left out. */
export function groupFindings({
  criteria
}: Advice): { readonly group: FindingGroup; readonly findings: readonly ListedCriterion[] }[] {
  return FINDING_GROUPS.map((group) => ({
    group,
    findings: criteria.filter((finding) => groupOf(finding) === group)
  })).filter(({ findings }) => findings.length > 0);
}

function groupOf({ status, effect }: ListedCriterion): FindingGroup {
  if (status === 'met') return 'fulfilled';
  if (status === 'unknown' || !effect) return 'unknown';
  return GROUP_OF_EFFECT[effect];
}
