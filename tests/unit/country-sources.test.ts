import { describe, expect, test } from 'vitest';
import type { Cited } from '../../statecharts/chart/cited.ts';
import { graphOf } from '../../statecharts/graph/graph.ts';
import { pathways } from '../../statecharts/indications/registry.ts';

/** In Belgium the statement's rule stands in for one of Belgium's own. */
const DUTCH_IN_BELGIUM = [
  'trialIncomplete',
  'extend',
  'insufficient',
  'permanentPossible',
  'doubted',
  'switchedOff',
  'switchOn',
  'continueTest',
  'offTestIncomplete',
  'teamDecision',
  'stayOff',
  'switchedOn',
  'keptOff',
  'removed'
];

describe.each(pathways)('the sources of the way of $id', ({ chart }) => {
  const { nodes, edges } = graphOf(chart);
  const conditions = edges.flatMap(({ meta }) => (meta.condition ? [meta] : []));
  const named = ({ condition }: Cited) => String(condition).split('.')[0] ?? '';

  test('are never a Belgian page for who is treated in the Netherlands', () => {
    const all = [...nodes, ...edges].map(({ meta }) => meta.sources.NL);
    expect(all.flat()).not.toContain('be-hospital');
    expect(all).not.toContainEqual([]);
  });

  test('are the statement for seven days, and the Belgian page for twenty-one', () => {
    const found = conditions.filter(({ condition }) =>
      /evaluationDue|tooShort/.test(`${condition}`)
    );
    expect(found).toHaveLength(2);
    for (const { sources } of found)
      expect(sources).toEqual({ NL: ['nva §1'], BE: ['be-hospital'] });
  });

  test('are the statement alone in Belgium just where a Dutch rule is applied', () => {
    const alone = conditions.filter(({ sources }) => !sources.BE.includes('be-hospital'));
    const expected = conditions.map(named).filter((each) => DUTCH_IN_BELGIUM.includes(each));
    expect(new Set(alone.map(named))).toEqual(new Set(expected));
    expect(expected).toContain('permanentPossible');
  });
});
