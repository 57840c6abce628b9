import { assessorOf } from '$statecharts/advice/assess-case.ts';
import { byStage } from '$statecharts/chart/decide.ts';
import { reached, type Reached } from '$statecharts/graph/reached.ts';
import type { ReferralCheck } from './check.svelte.ts';

/** How the advice on a check was reached, as its chart went. */
export function reachedBy({ indication, facts, country }: ReferralCheck): Reached {
  const findings = assessorOf(indication).assess(facts, { country });
  return reached(indication.chart, byStage(findings));
}
