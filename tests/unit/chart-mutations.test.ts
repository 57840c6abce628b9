import { describe, expect, test } from 'vitest';
import { run } from '../../statecharts/chart/decide.ts';
import { referral } from '../../statecharts/chart/setup.ts';
import { stepwise, type ReferralConfig } from '../../statecharts/chart/stepwise.ts';
import { assessorOf } from '../../statecharts/advice/assess-case.ts';
import { pathwayCases } from '../support/example-cases.ts';
import type { StateConfig } from './support/chart-graph.ts';
import { mutantsOf } from './support/chart-mutants.ts';
import { livesWith } from './support/example-lives.ts';
import { pathwayOf } from '../../statecharts/indications/registry.ts';
import { byStage } from './support/findings.ts';
import { live, told, type Life } from './support/lives.ts';

/** Changes that no case can show. */
const harmless = [
  // A chart starts out with its first stage.
  'referral.onTheWay.diagnosis: entered without standAt',
  // Nobody reaches the weighing with nothing carried along; a chart that forgets to carry stops here.
  'referral.weighing[3] to referral.discuss: guard always true'
];

const machineOf = (config: StateConfig) =>
  referral.createMachine(config as unknown as ReferralConfig);

/** What the chart decides, or that it gets stuck. */
function decisionOf(config: StateConfig, findings: ReturnType<typeof byStage>): string {
  try {
    return JSON.stringify(run(machineOf(config), findings));
  } catch {
    return 'stuck';
  }
}

/** Whether a life goes another way than it is told, or breaks off. */
function goesOtherwise(config: StateConfig, life: Life): boolean {
  try {
    return live(machineOf(config), life).join() !== told(life).join();
  } catch {
    return true;
  }
}

describe.each(pathwayCases)('in the chart of $id', ({ id, indication, cases }) => {
  const after = pathwayOf(id)?.after ?? expect.fail(id);
  const rules = { section: 'nva §2', after } as const;
  const config = stepwise(id, indication.criteria, rules) as unknown as StateConfig;
  const patients = cases.map(({ country, facts }) => {
    const found = assessorOf(indication).assess({ ...facts, country });
    const findings = byStage(found.map((kind) => ({ stage: kind.criterion.stage, kind })));
    return { findings, decision: decisionOf(config, findings) };
  });
  const isNoticed = (mutant: StateConfig) =>
    livesWith(after.measure).some((life) => goesOtherwise(mutant, life)) ||
    patients.some(({ findings, decision }) => decisionOf(mutant, findings) !== decision);

  test('any transition, guard or action that goes wrong changes an example case or life', () => {
    const mutants = mutantsOf(config);
    const unnoticed = mutants.filter((mutant) => !isNoticed(mutant.config));
    const places = mutants.map(({ place }) => place);
    expect(mutants.length).toBeGreaterThan(80);
    expect(unnoticed.map(({ place }) => place)).toEqual(
      places.filter((place) => harmless.includes(place))
    );
  });
});
