import { describe, expect, test } from 'vitest';
import { run } from '../../statecharts/chart/decide.ts';
import { referral } from '../../statecharts/chart/setup.ts';
import { stepwise, type ReferralConfig } from '../../statecharts/chart/stepwise.ts';
import { assessorOf } from '../../statecharts/advice/assess-case.ts';
import { pathwayCases } from '../support/example-cases.ts';
import type { StateConfig } from './support/chart-graph.ts';
import { mutantsOf } from './support/chart-mutants.ts';
import { byStage } from './support/findings.ts';

/** Changes that no case can show. */
const harmless = [
  // A chart starts out with its first stage.
  'onTheWay.diagnosis: entered without standAt',
  // Nobody reaches the weighing with nothing carried along; a chart that forgets to carry stops here.
  'weighing[3] to discuss: guard always true'
];

/** What the chart decides, or that it gets stuck. */
function decisionOf(config: StateConfig, findings: ReturnType<typeof byStage>): string {
  try {
    return JSON.stringify(
      run(referral.createMachine(config as unknown as ReferralConfig), findings)
    );
  } catch {
    return 'stuck';
  }
}

describe.each(pathwayCases)('in the chart of $id', ({ id, indication, cases }) => {
  const config = stepwise(id, indication.criteria) as unknown as StateConfig;
  const patients = cases.map(({ country, facts }) => {
    const found = assessorOf(indication).assess({ ...facts, country });
    const findings = byStage(found.map((kind) => ({ stage: kind.criterion.stage, kind })));
    return { findings, decision: decisionOf(config, findings) };
  });
  const isNoticed = (mutant: StateConfig) =>
    patients.some(({ findings, decision }) => decisionOf(mutant, findings) !== decision);

  test('any transition, guard or action that goes wrong changes an example case', () => {
    const mutants = mutantsOf(config);
    const unnoticed = mutants.filter((mutant) => !isNoticed(mutant.config));
    const places = mutants.map(({ place }) => place);
    expect(mutants.length).toBeGreaterThan(40);
    expect(unnoticed.map(({ place }) => place)).toEqual(
      places.filter((place) => harmless.includes(place))
    );
  });
});
