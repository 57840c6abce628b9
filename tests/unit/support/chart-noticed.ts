import { assessorOf } from '../../../statecharts/advice/assess-case.ts';
import { run, type ReferralChart } from '../../../statecharts/chart/decide.ts';
import { referral, type FindingsByStage } from '../../../statecharts/chart/setup.ts';
import { stepwise, type ReferralConfig } from '../../../statecharts/chart/stepwise.ts';
import type { Pathway } from '../../../statecharts/indications/indication.ts';
import type { ExampleCase } from '../../../statecharts/example-cases/example-case.ts';
import type { StateConfig } from './chart-graph.ts';
import { livesWith } from './example-lives.ts';
import { byStage } from './findings.ts';
import { live, told, type Life } from './lives.ts';

/** The chart of a pathway as its configuration. */
export function configOf({ id, criteria, after }: Pathway): StateConfig {
  return stepwise(id, criteria, { section: 'nva §2', after }) as unknown as StateConfig;
}

/** The chart that a configuration makes. */
export const machineOf = (config: StateConfig): ReferralChart =>
  referral.createMachine(config as unknown as ReferralConfig);

/** What a chart decides, or that it gets stuck. */
export function decisionOf(chart: ReferralChart, findings: FindingsByStage): string {
  try {
    return JSON.stringify(run(chart, findings));
  } catch {
    return 'stuck';
  }
}

/** Whether a life goes another way than it is told, or breaks off. */
function goesOtherwise(chart: ReferralChart, life: Life): boolean {
  try {
    return live(chart, life).join() !== told(life).join();
  } catch {
    return true;
  }
}

/** Tells whether a changed chart changes an example case of its pathway, or a life. */
export function noticing(
  pathway: Pathway,
  cases: readonly ExampleCase[]
): (mutant: StateConfig) => boolean {
  const lives = livesWith(pathway.after.measure);
  const patients = cases.map(({ country, facts }) => {
    const found = assessorOf(pathway).assess({ ...facts, country });
    const findings = byStage(found.map((kind) => ({ stage: kind.criterion.stage, kind })));
    return { findings, decision: decisionOf(pathway.chart, findings) };
  });
  return (mutant) => {
    const chart = machineOf(mutant);
    return (
      lives.some((life) => goesOtherwise(chart, life)) ||
      patients.some(({ findings, decision }) => decisionOf(chart, findings) !== decision)
    );
  };
}
