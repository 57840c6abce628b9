import { describe, expect, test } from 'vitest';
import { walk } from '../../statecharts/chart/walk.ts';
import type { CareEvent } from '../../statecharts/chart/events.ts';
import { CATEGORIES, type Category } from '../../statecharts/chart/categories.ts';
import { graphOf } from '../../statecharts/graph/graph.ts';
import { lineOf, type OnLine } from '../../statecharts/graph/line-standing.ts';
import { STATIONS } from '../../statecharts/graph/line.ts';
import { pathwayOf, pathways } from '../../statecharts/indications/registry.ts';
import { findingsFor } from './support/category-findings.ts';

const fbss = pathwayOf('fbss') ?? expect.fail();

/** The line of somebody whose check came to a category, and what happened then. */
function line(
  category: Category,
  events: readonly CareEvent[] = [],
  { chart }: Pick<typeof fbss, 'chart'> = fbss
): OnLine[] {
  const findings = findingsFor(category);
  return lineOf(graphOf(chart), walk(chart, findings, events), findings);
}

const states = (stations: readonly OnLine[]) =>
  Object.fromEntries(stations.map(({ station, state }) => [station, state]));
const hereOn = (stations: readonly OnLine[]) => [
  ...stations.filter(({ isHere }) => isHere).map(({ station }) => station),
  ...stations.flatMap(({ sides }) => sides.filter(({ isHere }) => isHere).map(({ side }) => side))
];
const passed = (stations: readonly OnLine[]) =>
  stations.filter(({ isPassed }) => isPassed).map(({ station }) => station);
const sides = (stations: readonly OnLine[]) =>
  stations.flatMap(({ station, sides: own }) =>
    own.map(({ side, isTaken }) => `${station}: ${side} ${isTaken ? 'taken' : 'possible'}`)
  );

const REFERRED: CareEvent = { type: 'REFERRED' };
const IN_TRIAL: readonly CareEvent[] = [REFERRED, { type: 'ACCEPTED' }];
const EVALUATED: readonly CareEvent[] = [...IN_TRIAL, { type: 'EVALUATION_DUE' }];
const evaluated = (outcome: 'insufficient' | 'permanent-possible' | 'extend'): CareEvent[] => [
  ...EVALUATED,
  { type: 'EVALUATED', outcome }
];
const IMPLANTED: readonly CareEvent[] = [
  ...evaluated('permanent-possible'),
  { type: 'IMPLANTED' },
  { type: 'AFTERCARE_STARTED' }
];

describe('where the check leads', () => {
  test.each(pathways)('$id: one is at one place only, whatever it came to', ({ chart }) => {
    for (const category of CATEGORIES) {
      const stations = line(category, [], { chart });
      expect(stations.map(({ station }) => station)).toEqual(STATIONS);
      expect(hereOn(stations)).toHaveLength(1);
    }
  });

  test('who meets everything is at the team, with the whole way behind', () => {
    const stations = line('refer');
    expect(states(stations)).toMatchObject({ general: 'done', team: 'here', trial: 'ahead' });
    expect(passed(stations)).toEqual(STATIONS.slice(0, 5));
  });

  test.each(['not-now', 'incomplete'] as const)('%s: one waits where it is held up', (category) => {
    const stations = line(category);
    expect(hereOn(stations)).toEqual(['general']);
    expect(states(stations)['general']).toBe(category === 'not-now' ? 'notInOrder' : 'notKnown');
    expect(states(stations)['team']).toBe('ahead');
    expect(passed(stations)).toEqual(['diagnosis']);
  });

  test.each(['specialist-first', 'discuss'] as const)(
    '%s: the team is next, and the stage that failed looks failed',
    (category) => {
      const stations = line(category);
      expect(hereOn(stations)).toEqual(['team']);
      expect(states(stations)['general']).toBe('notInOrder');
      expect(passed(stations)).toEqual(['diagnosis']);
    }
  );

  test('what rules the treatment out leaves the line there, and nothing lies ahead', () => {
    const stations = line('not-indicated');
    expect(hereOn(stations)).toEqual(['notIndicated']);
    expect(sides(stations)).toEqual(['general: notIndicated taken']);
    expect(states(stations)).toMatchObject({ general: 'notInOrder', team: 'notApplicable' });
  });

  test('a stage that an indication does without does not apply', () => {
    const sfn = pathwayOf('sfn') ?? expect.fail();
    expect(states(line('refer', [], sfn))['minimallyInvasive']).toBe('notApplicable');
  });
});

describe('what people do', () => {
  test('leads on from a stage that failed, which still looks failed', () => {
    const stations = line('specialist-first', [{ type: 'STEPS_TAKEN' }, { type: 'ACCEPTED' }]);
    expect(states(stations)).toMatchObject({ general: 'notInOrder', team: 'done', trial: 'here' });
    expect(passed(stations)).toEqual(STATIONS.slice(0, 6));
  });

  test('not being accepted ends the way at the team', () => {
    const stations = line('refer', [REFERRED, { type: 'DECLINED' }]);
    expect(hereOn(stations)).toEqual(['notIndicated']);
    expect(sides(stations)).toEqual(['team: notIndicated taken']);
    expect(states(stations)).toMatchObject({ team: 'done', trial: 'notApplicable' });
  });

  test('a trial with too little effect failed there', () => {
    const stations = line('refer', evaluated('insufficient'));
    expect(sides(stations)).toEqual(['trial: notIndicated taken']);
    expect(states(stations)).toMatchObject({ trial: 'notInOrder', implant: 'notApplicable' });
    expect(passed(stations)).toEqual(STATIONS.slice(0, 6));
  });

  test('a trial that goes on comes back to its station', () => {
    expect(sides(line('refer', IN_TRIAL))).toContain('trial: extend possible');
    const stations = line('refer', evaluated('extend'));
    expect(sides(stations)).toContain('trial: extend taken');
    expect(hereOn(stations)).toEqual(['trial']);
  });

  test('a trial that was too short was not extended', () => {
    const short: CareEvent = { type: 'EVALUATED', outcome: 'too-short' };
    expect(sides(line('refer', [...EVALUATED, short]))).toContain('trial: extend possible');
  });

  test('who decides against an implant leaves the line there', () => {
    const stations = line('refer', [...evaluated('permanent-possible'), { type: 'DECLINED' }]);
    expect(sides(stations)).toEqual(['implant: notIndicated taken']);
    expect(states(stations)).toMatchObject({ trial: 'done', implant: 'notApplicable' });
  });

  test('an off-test is beside the aftercare, and stays on the line once it is over', () => {
    const during = [...IMPLANTED, { type: 'DOUBTED' }, { type: 'SWITCHED_OFF' }] as CareEvent[];
    expect(sides(line('refer', IMPLANTED))).toEqual(['aftercare: offTest possible']);
    expect(hereOn(line('refer', during))).toEqual(['offTest']);
    const over = line('refer', [...during, { type: 'OFF_TEST_EVALUATED', outcome: 'switch-on' }]);
    expect(hereOn(over)).toEqual(['aftercare']);
    expect(sides(over)).toEqual(['aftercare: offTest taken']);
  });

  test('who had an implant comes to the line there', () => {
    const stations = line('incomplete', [{ type: 'ALREADY_IMPLANTED' }]);
    expect(states(stations)).toMatchObject({
      general: 'notKnown',
      team: 'notApplicable',
      trial: 'notApplicable',
      implant: 'done',
      aftercare: 'here'
    });
    expect(passed(stations)).toEqual(['implant']);
  });
});
