import { unmetRank } from '../advice/ranks.ts';
import type { Case } from '../case/case.ts';
import type { Finding } from '../criteria/assess.ts';
import { howOf, type Criterion } from '../criteria/criterion.ts';
import { rankOf } from '../criteria/effect.ts';
import type { Facts } from '../facts/fact.ts';
import type { Change, Next } from './explanation.ts';
import { smallestSets } from './smallest-sets.ts';
import { categoryOf, findingsOn } from './standing.ts';

/** The next step: what would make all that is not met and weighs most be met, and what follows then. */
export function nextOf(given: Case, findings: readonly Finding[]): Next {
  const heaviest = unmetRank(findings);
  const changes = findings
    .filter((finding) => finding.status === 'unmet' && weightOf(finding) === heaviest)
    .map((finding) => changeOf(finding, given, findings));
  return { category: categoryOf(given, setsTogether(changes)), changes };
}

/** The values of all changes. */
export function setsTogether(changes: readonly Change[]): Facts {
  return Object.assign({}, ...changes.map(({ set }) => set)) as Facts;
}

function changeOf(finding: Finding, given: Case, before: readonly Finding[]): Change {
  const { criterion, by } = finding;
  const [set = {}] = bestSets(criterion, given, before);
  return { criterion: criterion.id, ...(by && { by }), how: howOf(criterion, finding), set };
}

/** Of the smallest sets those that make nothing else worse; all of them, where each does. */
export function bestSets(criterion: Criterion, given: Case, before: readonly Finding[]): Facts[] {
  const sets = smallestSets(criterion, given.facts, given.indication);
  const harmless = sets.filter((set) => !makesWorse(findingsOn(given, set), before));
  return harmless.length > 0 ? harmless : sets;
}

function makesWorse(after: readonly Finding[], before: readonly Finding[]): boolean {
  const weights = new Map(before.map((finding) => [finding.criterion, weightOf(finding)]));
  return after.some((finding) => weightOf(finding) > (weights.get(finding.criterion) ?? 0));
}

/** How heavy a finding is or may become; what is met, or does not apply, weighs nothing. */
function weightOf({ status, effect }: Finding): number {
  return (status === 'unmet' || status === 'unknown') && effect ? rankOf(effect) : 0;
}
