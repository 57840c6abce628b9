import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../statecharts/chart/categories.ts';
import { run } from '../../statecharts/chart/decide.ts';
import { STAGES } from '../../statecharts/criteria/stage.ts';
import { conclude, type Finding } from '../oracle/conclude.ts';
import { byStage, type Placed } from './support/findings.ts';
import { pathways } from '../../statecharts/indications/registry.ts';
import { findingsOf, unmetFindingOf } from './support/random-findings.ts';
import { runs } from './support/random-cases.ts';

/** The settled categories from light to heavy; `incomplete` has no place among them. */
const order: readonly string[] = CATEGORIES.filter((category) => category !== 'incomplete');

/** The findings as the second reading's rules 1 to 4 take them. */
function concluded(findings: readonly Placed[]) {
  return conclude(
    findings.flatMap(({ kind: { status, effect, openFor } }): Finding[] =>
      effect && (status === 'unmet' || status === 'unknown')
        ? [{ id: '', status, effect, by: null, mattering: [], open: openFor ?? 'nobody' }]
        : []
    )
  );
}

describe.each(pathways)('the chart of $id', (indication) => {
  const decide = (findings: readonly Placed[]) => run(indication.chart, byStage(findings));

  test('weighs any findings as rules 1 to 4 do', () => {
    const asTheRules = fc.property(findingsOf(indication), (findings) => {
      expect(decide(findings).category).toBe(concluded(findings).category);
    });
    fc.assert(asTheRules, runs(1000));
  });

  test('puts the patient at the first stage with an unmet or unknown criterion', () => {
    const firstOpenStage = fc.property(findingsOf(indication), (findings) => {
      const open = findings.filter(({ kind }) => kind.status !== 'met').map(({ stage }) => stage);
      const first = STAGES.find((stage) => open.includes(stage)) ?? 'neuromodulation';
      expect(decide(findings).position).toBe(first);
    });
    fc.assert(firstOpenStage, runs(500));
  });

  test('never gives a lighter advice when one more criterion is not met', () => {
    const pairs = fc.tuple(findingsOf(indication), unmetFindingOf(indication));
    const neverLighter = fc.property(pairs, ([findings, oneMore]) => {
      const before = decide(findings).category;
      const after = decide([...findings, oneMore]).category;
      fc.pre(before !== 'incomplete');
      expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
    });
    fc.assert(neverLighter, runs(1000));
  });
});

test('the settled categories run from referral to no indication', () => {
  expect(order).toEqual(['refer', 'discuss', 'specialist-first', 'not-now', 'not-indicated']);
});
