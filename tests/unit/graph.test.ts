import { describe, expect, test } from 'vitest';
import { graphOf } from '../../statecharts/graph/graph.ts';
import { walk } from '../../statecharts/chart/walk.ts';
import { findingsFor } from './support/category-findings.ts';
import { wayTaken } from '../../statecharts/graph/way-taken.ts';
import { indications } from '../../statecharts/indications/registry.ts';
import { BY_ITSELF, edgesOf, type StateConfig } from './support/chart-graph.ts';
import { fbss } from '../../statecharts/indications/fbss/index.ts';

/** A state in a machine's definition, which XState makes apart from the nodes that it runs on. */
interface Defined {
  readonly id: string;
  readonly states: Readonly<Record<string, Defined>>;
  readonly transitions: readonly { eventType: string; target?: readonly { id: string }[] }[];
}

/** The ways that a machine takes by itself stand only in its configuration. */
const byThemselves = (config: unknown) =>
  edgesOf(config as StateConfig).filter(({ event }) => event === BY_ITSELF);

const all = (state: Defined): Defined[] => [state, ...Object.values(state.states).flatMap(all)];

describe.each(indications)('the graph of $id', ({ chart }) => {
  const { nodes, edges } = graphOf(chart);
  const whole = (id: string) => `${chart.id}.${id}`;

  test('has exactly the states of the machine', () => {
    const ids = [...(chart as unknown as { idMap: Map<string, unknown> }).idMap.keys()];
    expect(nodes.map(({ id }) => whole(id)).toSorted()).toEqual(
      ids.filter((id) => id !== chart.id).toSorted()
    );
  });

  test('has exactly the transitions of the machine', () => {
    const defined = all(chart.definition as unknown as Defined).flatMap(({ id, transitions }) =>
      transitions.map(({ eventType, target }) => `${id} ${eventType} ${target?.[0]?.id}`.trim())
    );
    const always = byThemselves(chart.config).map(({ from, to }) => `${whole(from)}  ${whole(to)}`);
    const drawn = edges.map(({ from, event = '', to }) => `${whole(from)} ${event} ${whole(to)}`);
    expect(drawn.toSorted()).toEqual([...defined, ...always].toSorted());
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  });

  test('places every state in the group that the machine has it in', () => {
    const groups = nodes.filter(({ kind }) => kind === 'group').map(({ id }) => id);
    for (const { id, parent } of nodes) {
      expect(parent ?? '').toBe(id.split('.').slice(0, -1).join('.'));
      if (parent) expect(groups).toContain(parent);
    }
    expect(nodes).not.toHaveLength(0);
  });
});

test('the way taken is the states visited and the transitions between them', () => {
  const graph = graphOf(fbss.chart);
  const { here, taken } = wayTaken(graph, {
    visited: ['referral.refer', 'intake', 'trial.running']
  });
  expect(here).toBe('trial.running');
  expect([...taken]).toEqual([
    'referral.refer',
    'intake',
    'trial.running',
    'referral.refer/REFERRED/0',
    'intake/ACCEPTED/0'
  ]);
  expect(wayTaken(graph, { visited: ['nowhere'] })).toEqual({
    taken: new Set(),
    failed: new Set()
  });
});

test('of two transitions between the same states, the one that was taken', () => {
  const { chart } = fbss;
  const findings = findingsFor('refer');
  const evaluated = (outcome: 'extend' | 'too-short' | 'insufficient') =>
    wayTaken(
      graphOf(chart),
      walk(chart, findings, [
        { type: 'REFERRED' },
        { type: 'ACCEPTED' },
        { type: 'EVALUATION_DUE' },
        { type: 'EVALUATED', outcome }
      ]),
      findings
    );
  const ways = (outcome: 'extend' | 'too-short') =>
    [...evaluated(outcome).taken].filter((id) => id.includes('/EVALUATED/'));
  expect(ways('extend')).toHaveLength(1);
  expect(ways('extend')).not.toEqual(ways('too-short'));
  expect([...evaluated('insufficient').failed]).toEqual(['trial.evaluation']);
});

test('a state where something is not in order failed, on the line on which it was visited', () => {
  const { chart } = fbss;
  const findings = findingsFor('specialist-first');
  const { failed } = wayTaken(graphOf(chart), walk(chart, findings, []), findings);
  expect([...failed]).toEqual(['referral.onTheWay.general']);
});
