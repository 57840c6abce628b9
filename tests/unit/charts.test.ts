import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../statecharts/chart/categories.ts';
import { STAGES } from '../../statecharts/criteria/stage.ts';
import { COUNTRIES } from '../../statecharts/facts/country.ts';
import { indications, pathways } from '../../statecharts/indications/registry.ts';
import { BY_ITSELF, edgesOf, reachableIn, stageReadBy, statesOf } from './support/chart-graph.ts';
import type { StateConfig } from './support/chart-graph.ts';

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

  test('has a way on, to another state, from every state that is no end, and none from an end', () => {
    const ways = (path: string) => edges.filter(({ from, to }) => from === path && to !== path);
    const places = [...states].filter(([, { states: inner }]) => !inner);
    const stuck = places.filter(([path, { type }]) => type !== 'final' && ways(path).length === 0);
    expect(stuck.map(([path]) => path)).toEqual([]);
    const ends = places.filter(([, { type }]) => type === 'final');
    expect(ends.filter(([path]) => ways(path).length > 0).map(([path]) => path)).toEqual([]);
  });

  test('can always leave a station: its last way on asks nothing', () => {
    // The weighing asks at every way on, so that a chart that carried nothing along stops there.
    const stations = [...states].filter(
      ([path, { always }]) => always && !path.endsWith('weighing')
    );
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

  test('walks by itself to the categories, and no further', () => {
    const startedByNobody = edges.filter(({ event }) => event === BY_ITSELF);
    const stops = startedByNobody
      .map(({ to }) => to)
      .filter((path) => !states.get(path)?.always && !states.get(path)?.states);
    const names = new Set(stops.map((path) => path.replace('referral.', '')));
    expect(CATEGORIES).toEqual(expect.arrayContaining([...names]));
    expect(names.size).toBeGreaterThan(1);
  });

  test('tags each category, and nothing else, with its name', () => {
    const tagged = [...states].filter(([, { tags }]) => tags);
    for (const [path, { tags }] of tagged) expect(tags).toEqual([path.replace('referral.', '')]);
    expect(tagged).not.toHaveLength(0);
  });

  test('gives sources for every state and every transition', () => {
    const all = [...states, ...edges.map(({ place, transition }) => [place, transition] as const)];
    const bare = all.filter(([, { meta }]) =>
      COUNTRIES.some((country) => !meta?.sources[country].length)
    );
    expect(bare.map(([place]) => place)).toEqual([]);
  });

  test('cites criteria and sources wherever criteria decide', () => {
    const deciding = edges.filter(({ transition }) => stageReadBy(transition));
    const stations = [...states].filter(([path]) => STAGES.some((stage) => path.endsWith(stage)));
    const cited = [...deciding.map(({ transition }) => transition), ...stations.map(([, s]) => s)];
    for (const { meta } of cited) {
      expect(meta?.criteria).not.toHaveLength(0);
      for (const country of COUNTRIES) expect(meta?.sources[country]).not.toHaveLength(0);
    }
    expect(stations).not.toHaveLength(0);
  });

  test('cites criteria of the indication, and their own sources', () => {
    const cited = [...edges.map(({ transition }) => transition), ...states.values()];
    for (const { meta } of cited.filter((one) => one.meta?.criteria.length)) {
      const own = criteria.filter(({ id }) => meta?.criteria.includes(id));
      expect(own.map(({ id }) => id)).toEqual(meta?.criteria ?? []);
      for (const country of COUNTRIES) {
        const sources = own.flatMap((criterion) => criterion.sources[country]);
        expect(sources).toEqual(expect.arrayContaining([...(meta?.sources[country] ?? [])]));
      }
    }
    expect(cited).not.toHaveLength(0);
  });

  test('cites at a station only criteria that are read there', () => {
    const own = (path: string) => STAGES.find((stage) => path.split('.').at(-1) === stage);
    const cited = [
      ...[...states].map(([path, { meta }]) => ({ path, meta })),
      ...edges.map(({ from, transition }) => ({ path: from, meta: transition.meta }))
    ].filter(({ path }) => own(path));
    for (const { path, meta } of cited) {
      const ids = criteria.filter(({ stage }) => stage === own(path)).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining([...(meta?.criteria ?? [])]));
    }
    expect(cited).not.toHaveLength(0);
  });
});

describe.each(pathways)('the chart of $id', ({ chart, criteria }) => {
  const config = chart.config as unknown as StateConfig;
  const states = statesOf(config);
  const stages = STAGES.filter((stage) => criteria.some((one) => one.stage === stage));

  test('has a station for each of its stages, on both lines but for the first', () => {
    const line = (name: string) => Object.keys(states.get(`referral.${name}`)?.states ?? {});
    expect(line('onTheWay')).toEqual(stages);
    expect(line('heldUp')).toEqual(stages.slice(1));
  });

  test('has every category; those that lead to no specialist are ends', () => {
    const ends = CATEGORIES.filter((name) => states.get(`referral.${name}`)?.type === 'final');
    expect(ends).toEqual(['not-now', 'not-indicated', 'incomplete']);
    for (const category of CATEGORIES) expect(states.has(`referral.${category}`)).toBe(true);
  });

  test('leads to a referral only from the last station of the line on which all is in order', () => {
    const ways = edgesOf(config).filter(({ to }) => to === 'referral.refer');
    expect(ways.map(({ from }) => from)).toEqual([`referral.onTheWay.${stages.at(-1)}`]);
  });

  test('names every criterion of the indication at its station', () => {
    const named = stages.flatMap(
      (stage) => states.get(`referral.onTheWay.${stage}`)?.meta?.criteria ?? []
    );
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
