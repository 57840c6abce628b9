import { describe, expect, test } from 'vitest';
import { advise } from '$statecharts/advice/advise.ts';
import type { Facts } from '$statecharts/facts/fact.ts';
import { crps } from '$statecharts/indications/crps/index.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { cases } from '$statecharts/indications/fbss/cases.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { pathways } from '$statecharts/indications/registry.ts';
import { standingsIn } from './stage-standing.ts';

function standingsOf(facts: Facts, indication: Indication = fbss) {
  const standings = standingsIn(advise({ country: 'NL', indication, facts }), indication);
  return Object.fromEntries(standings.map((standing) => [standing.stage, standing]));
}

describe('the stages of a check', () => {
  test('are open while nothing is known, and the last one is still ahead', () => {
    const { diagnosis, general, neuromodulation } = standingsOf({});
    expect([diagnosis?.state, general?.state, neuromodulation?.state]).toEqual([
      'open',
      'open',
      'ahead'
    ]);
    expect(diagnosis?.open).toContain('radicularPain');
    expect(general?.open).toContain('bmi');
  });

  test('show the heaviest of what was found', () => {
    expect(standingsOf({ bmi: 36 })['general']).toMatchObject({
      state: 'stopped',
      worst: 'discuss'
    });
    const both = standingsOf({ bmi: 36, lifeExpectancyOver12Months: false });
    expect(both['general']).toMatchObject({ state: 'stopped', worst: 'exclude' });
  });

  test('are all in order for a patient who can be referred', () => {
    const fit = cases.find(({ expected, country }) => expected === 'refer' && country === 'NL');
    const standings = Object.values(standingsOf(fit?.facts ?? expect.fail()));
    expect(standings.map(({ state }) => state)).toEqual(standings.map(() => 'done'));
  });

  test('say where an indication has none', () => {
    const without = pathways.filter(
      ({ criteria }) => !criteria.some(({ stage }) => stage === 'minimallyInvasive')
    );
    for (const indication of without) {
      expect(standingsOf({}, indication)['minimallyInvasive']?.state).toBe('none');
    }
    expect(standingsOf({}, crps)['minimallyInvasive']?.state).not.toBe('none');
  });

  test.each(pathways)('of $id share out everything that is missing', (indication) => {
    const { missing } = advise({ country: 'NL', indication, facts: {} });
    const open = Object.values(standingsOf({}, indication)).flatMap((stage) => stage.open);
    expect([...new Set(open)].sort()).toEqual([...missing].sort());
  });
});
