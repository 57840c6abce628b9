import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../statecharts/chart/categories.ts';
import { STAGES } from '../../statecharts/criteria/stage.ts';
import { indications } from '../../statecharts/indications/registry.ts';
import { edgesOf, reachableIn, stageReadBy, statesOf } from './support/chart-graph.ts';
import type { StateConfig } from './support/chart-graph.ts';
import { pathways } from './support/pathways.ts';

// XState's types accept any string as a target, so the charts are walked here.
describe.each(indications)('the chart of $id', ({ chart, criteria }) => {
  const config = chart.config as unknown as StateConfig;
  const states = statesOf(config);
  const edges = edgesOf(config);

  test('leads only to states that exist', () => {
    expect(edges.filter(({ to }) => !states.has(to)).map(({ place }) => place)).toEqual([]);
    expect(edges).not.toHaveLength(0);
  });

  test('starts, at every level, in a state that exists', () => {
    const levels = [['', config] as const, ...states].filter(([, { states: inner }]) => inner);
    for (const [, { initial, states: inner }] of levels) {
      expect(Object.keys(inner ?? {})).toContain(initial);
    }
  });

  test('can reach every state', () => {
    expect([...reachableIn(config)].toSorted()).toEqual([...states.keys()].toSorted());
  });

  test('has a way on from every state that is no category, and none from a category', () => {
    const stops = [...states].filter(([, { states: inner, always = [] }]) => !inner && !always[0]);
    expect(stops.filter(([, { type }]) => type !== 'final').map(([path]) => path)).toEqual([]);
    const ends = [...states].filter(([, { type }]) => type === 'final');
    expect(ends.filter(([, { always }]) => always).map(([path]) => path)).toEqual([]);
  });

  test('can always leave a station: its last way on asks nothing', () => {
    // The weighing asks at every way on, so that a chart that carried nothing along stops there.
    const stations = [...states].filter(([path, { always }]) => always && path !== 'weighing');
    const asking = stations.filter(([, { always = [] }]) => always.at(-1)?.guard !== undefined);
    expect(asking.map(([path]) => path)).toEqual([]);
    expect(stations).not.toHaveLength(0);
  });

  test('leaves no transition behind one that is always taken', () => {
    const behind = [...states.values()].flatMap(({ always = [] }) =>
      always.slice(0, -1).filter(({ guard }) => guard === undefined)
    );
    expect(behind).toEqual([]);
  });

  test('ends in the categories and nowhere else', () => {
    const ends = [...states].filter(([, { type }]) => type === 'final').map(([path]) => path);
    expect(CATEGORIES).toEqual(expect.arrayContaining(ends));
  });

  test('cites criteria and sources wherever criteria decide', () => {
    const deciding = edges.filter(({ transition }) => stageReadBy(transition));
    const stations = [...states].filter(([path]) => STAGES.some((stage) => path.endsWith(stage)));
    const cited = [...deciding.map(({ transition }) => transition), ...stations.map(([, s]) => s)];
    for (const { meta } of cited) {
      expect(meta?.criteria).not.toHaveLength(0);
      expect(meta?.sources).not.toHaveLength(0);
    }
    expect(stations).not.toHaveLength(0);
  });

  test('cites criteria that are read at that stage, and their own sources', () => {
    const cited = [...edges.map(({ transition }) => transition), ...states.values()];
    for (const { meta } of cited) {
      const own = criteria.filter(({ id }) => meta?.criteria.includes(id));
      const sources = own.flatMap((criterion) => Object.values(criterion.sources).flat());
      expect(own.map(({ id }) => id)).toEqual(meta?.criteria ?? []);
      expect(new Set(own.map(({ stage }) => stage)).size).toBeLessThanOrEqual(1);
      expect(sources).toEqual(expect.arrayContaining([...(meta?.sources ?? [])]));
    }
  });
});

describe.each(pathways)('the chart of $id', ({ chart, criteria }) => {
  const config = chart.config as unknown as StateConfig;
  const states = statesOf(config);
  const stages = STAGES.filter((stage) => criteria.some((one) => one.stage === stage));

  test('has a station for each of its stages, on both lines but for the first', () => {
    const line = (name: string) => Object.keys(config.states?.[name]?.states ?? {});
    expect(line('onTheWay')).toEqual(stages);
    expect(line('heldUp')).toEqual(stages.slice(1));
  });

  test('has every category as an end', () => {
    for (const category of CATEGORIES) expect(states.get(category)?.type).toBe('final');
  });

  test('leads to a referral only from the last station of the line on which all is in order', () => {
    const ways = edgesOf(config).filter(({ to }) => to === 'refer');
    expect(ways.map(({ from }) => from)).toEqual([`onTheWay.${stages.at(-1)}`]);
  });

  test('names every criterion of the indication at its station', () => {
    const named = stages.flatMap((stage) => states.get(`onTheWay.${stage}`)?.meta?.criteria ?? []);
    expect(named).toEqual(criteria.map(({ id }) => id));
  });
});

test('every criterion has at least one source in both countries', () => {
  const bare = indications.flatMap(({ id, criteria }) =>
    criteria
      .filter(({ sources }) => sources.NL.length === 0 || sources.BE.length === 0)
      .map((criterion) => `${id}: ${criterion.id}`)
  );
  expect(bare).toEqual([]);
});
