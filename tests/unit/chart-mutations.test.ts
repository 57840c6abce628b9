import { describe, expect, test } from 'vitest';
import { pathwayOf } from '../../statecharts/indications/registry.ts';
import { pathwayCases } from '../support/example-cases.ts';
import { configOf, noticing } from './support/chart-noticed.ts';
import { mutantsOf } from './support/chart-mutants.ts';

/** Changes that no case can show; `npm run mutate` proves it. */
const harmless = [
  // A chart starts out with its first stage.
  'referral.onTheWay.diagnosis: entered without standAt',
  // Nobody reaches the weighing with nothing carried along; a chart that forgets to carry stops here.
  'referral.weighing[3] to referral.discuss: guard always true'
];

describe.each(pathwayCases)('in the chart of $id', ({ id, cases }) => {
  const pathway = pathwayOf(id) ?? expect.fail(id);
  const isNoticed = noticing(pathway, cases);

  test('any transition, guard or action that goes wrong changes an example case or life', () => {
    const mutants = mutantsOf(configOf(pathway));
    const unnoticed = mutants.filter((mutant) => !isNoticed(mutant.config));
    const places = mutants.map(({ place }) => place);
    expect(mutants.length).toBeGreaterThan(80);
    expect(unnoticed.map(({ place }) => place)).toEqual(
      places.filter((place) => harmless.includes(place))
    );
  });
});
