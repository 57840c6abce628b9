import type { ReferralCheck } from './check.svelte.ts';
import type { Advice, ListedCriterion } from '$statecharts/advice/advice.ts';
import { factsIn } from '$statecharts/criteria/conditions-of.ts';
import { rankOf, type Effect } from '$statecharts/criteria/effect.ts';

/** The heads under which findings stand, in reading order. */
const FINDING_GROUPS = [
  'rulesOut',
  'firstHere',
  'forSpecialist',
  'discuss',
  'toEstablish',
  'unknown',
  'fulfilled'
] as const;
export type FindingGroup = (typeof FINDING_GROUPS)[number];

/** The head under which an unmet criterion stands, by what it does to the referral. */
export const GROUP_OF_EFFECT: Readonly<Record<Effect, FindingGroup>> = {
  exclude: 'rulesOut',
  defer: 'firstHere',
  prepare: 'forSpecialist',
  discuss: 'discuss'
};

/** Every finding of an advice on a check under its head; heads without findings are left out. */
export function groupFindings(
  advice: Advice,
  check: ReferralCheck
): { readonly group: FindingGroup; readonly findings: readonly ListedCriterion[] }[] {
  const placed = advice.criteria.map((finding) => ({
    finding,
    group: groupOf(finding, advice, check)
  }));
  return FINDING_GROUPS.map((group) => ({
    group,
    findings: placed.flatMap((each) => (each.group === group ? each.finding : []))
  })).filter(({ findings }) => findings.length > 0);
}

function groupOf(finding: ListedCriterion, advice: Advice, check: ReferralCheck): FindingGroup {
  if (finding.status === 'met') return 'fulfilled';
  if (finding.status === 'unmet' && finding.effect) return GROUP_OF_EFFECT[finding.effect];
  return isToEstablish(finding, advice, check) ? 'toEstablish' : 'unknown';
}

/**
 * Whether an open point is a step of its own: it is what the advice rests on, or the referrer
 * said not to know. Otherwise it is a question that has not been answered yet.
 */
function isToEstablish(
  finding: ListedCriterion,
  { category, criteria, missing }: Advice,
  check: ReferralCheck
): boolean {
  const unmet = criteria.map(({ status, effect }) =>
    status === 'unmet' && effect ? rankOf(effect) : 0
  );
  const outranks = finding.effect !== undefined && rankOf(finding.effect) > Math.max(0, ...unmet);
  if (category !== 'incomplete' && outranks) return true;
  const open = factsIn(check.criterion(finding.id)).filter((fact) => missing.includes(fact));
  return open.length > 0 && open.every((fact) => check.isUnknown(fact));
}
