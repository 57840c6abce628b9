import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { charts } from '../../scripts/charts/charts.ts';
import type { StateData } from '../../scripts/charts/chart-data.ts';
import { graphOf } from '../../statecharts/graph/graph.ts';
import { pathways } from '../../statecharts/indications/registry.ts';

const folder = new URL('../../docs/charts/', import.meta.url);
const written = (id: string) =>
  JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')) as StateData;

const below = (state: StateData): StateData[] =>
  Object.values(state.states ?? {}).flatMap((each) => [each, ...below(each)]);
const all = (chart: StateData) => [chart, ...below(chart)];

test('every chart is written, as it is (npm run charts)', () => {
  const files = readdirSync(folder).map((file) => file.replace('.json', ''));
  expect(files.toSorted()).toEqual(Object.keys(charts()).toSorted());
  for (const [id, data] of Object.entries(charts())) {
    expect(written(id)).toEqual(JSON.parse(JSON.stringify(data)));
  }
});

describe.each(pathways)('the written chart of $id', ({ id, chart }) => {
  test('has every state and every transition of the machine', () => {
    const { nodes, edges } = graphOf(chart);
    const states = all(written(id));
    expect(states).toHaveLength(nodes.length + 1);
    const ways = states.flatMap(({ on }) => Object.values(on).flat());
    expect(ways).toHaveLength(edges.length);
    const named = new Set(states.map((state) => `#${state.id}`));
    expect(ways.flatMap(({ target }) => target).filter((each) => !named.has(each))).toEqual([]);
  });

  test('has what XState’s schema of a machine asks of it', () => {
    const chartOf = written(id);
    expect(['compound', 'parallel']).toContain(chartOf.type);
    for (const state of all(chartOf)) {
      expect(['atomic', 'compound', 'parallel', 'final']).toContain(state.type);
      expect(Number.isInteger(state.order)).toBe(true);
      expect(state.states !== undefined).toBe(['compound', 'parallel'].includes(state.type));
      if (state.type === 'compound')
        expect(Object.keys(state.states ?? {})).toContain(state.initial);
      for (const [event, ways] of Object.entries(state.on)) {
        for (const way of ways)
          expect([way.eventType, way.source]).toEqual([event, `#${state.id}`]);
      }
    }
  });
});
