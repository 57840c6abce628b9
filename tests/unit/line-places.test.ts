import { describe, expect, test } from 'vitest';
import { graphOf } from '../../statecharts/graph/graph.ts';
import { branchesOn, placesOn, STATIONS } from '../../statecharts/graph/line.ts';
import { pathways } from '../../statecharts/indications/registry.ts';

const [first = expect.fail()] = pathways;

/** The ways that leave the line, each with its station. */
const leaving = (chart: (typeof first)['chart']) =>
  branchesOn(graphOf(chart)).map(({ station, side }) => `${station}: ${side}`);

describe.each(pathways)('the line of $id', ({ chart }) => {
  const graph = graphOf(chart);
  const places = placesOn(graph);

  test.each(graph.nodes)('has a place for $id', ({ id }) => {
    expect(STATIONS).toContain(places.get(id)?.station);
  });

  test('has no place for what is no state', () => {
    expect([...places.keys()]).toEqual(graph.nodes.map(({ id }) => id));
  });

  test('refuses a state that it has no place for, by name', () => {
    const more = {
      id: 'implant.unheard',
      kind: 'state',
      meta: { criteria: [], sources: { NL: [], BE: [] } }
    } as const;
    expect(() => placesOn({ ...graph, nodes: [...graph.nodes, more] })).toThrow(/implant\.unheard/);
  });

  test('has the stations where those of the other indications are', () => {
    const others = placesOn(graphOf(first.chart));
    for (const [id, place] of places)
      if (others.has(id)) expect([id, others.get(id)]).toEqual([id, place]);
  });

  test('has the ways that leave it where those of the other indications are', () => {
    expect(leaving(chart)).toEqual(leaving(first.chart));
  });

  test('goes forward only, save where it leaves and comes back', () => {
    const back = graph.edges.filter(({ from, to, meta }) => {
      const [before, after] = [places.get(from), places.get(to)];
      if (!before || !after || before.side || meta.condition === 'extend') return false;
      return STATIONS.indexOf(after.station) < STATIONS.indexOf(before.station) && !after.side;
    });
    expect(back.map(({ id }) => id)).toEqual([]);
  });
});

test('the line is left where something rules out, is not accepted, brings too little, or is in doubt', () => {
  expect(leaving(first.chart)).toEqual([
    'diagnosis: notIndicated',
    'general: notIndicated',
    'team: notIndicated',
    'trial: notIndicated',
    'trial: extend',
    'implant: notIndicated',
    'aftercare: offTest'
  ]);
});
