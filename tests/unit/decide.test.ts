import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessorOf } from '../../statecharts/advice/assess-case.ts';
import {
  byStage,
  decider,
  run,
  type Placed,
  type ReferralChart
} from '../../statecharts/chart/decide.ts';
import type { FindingKind, FindingsByStage } from '../../statecharts/chart/setup.ts';
import { indications, pathways } from '../../statecharts/indications/registry.ts';
import { exampleCases } from '../support/example-cases.ts';
import { runs } from './support/random-cases.ts';
import { findingsOf } from './support/random-findings.ts';

/** What random criteria of an indication come to, as a chart is given it. */
const findingsIn = (indication: (typeof pathways)[number]): fc.Arbitrary<Placed[]> =>
  findingsOf(indication).map((placed) =>
    placed.map(({ stage, kind }) => ({ ...kind, criterion: { stage } }))
  );

/** What a guard can look at. */
interface Given {
  readonly context: {
    readonly carried: readonly FindingKind[];
    readonly findings: FindingsByStage;
  };
}

/** Whether what was kept of a chart is, for all of these, what the chart itself decides. */
function decidesAsItself(chart: ReferralChart, all: readonly (readonly Placed[])[]): boolean {
  const decide = decider(chart);
  return all.every((findings) => {
    const kept = decide(findings);
    const itself = run(chart, byStage(findings));
    return kept.category === itself.category && kept.position === itself.position;
  });
}

const found = exampleCases.map(({ indication, cases }) => ({
  indication,
  findings: cases.map(({ country, facts }) => assessorOf(indication).assess({ ...facts, country }))
}));

test('every indication has example cases', () => {
  expect(found.map(({ indication }) => indication.id)).toEqual(indications.map(({ id }) => id));
});

test.each(found)(
  'what is kept of the chart of $indication.id holds for all its examples',
  (one) => {
    expect(decidesAsItself(one.indication.chart, one.findings)).toBe(true);
    expect(decidesAsItself(one.indication.chart, one.findings.toReversed())).toBe(true);
  }
);

describe.each(pathways)('what is kept of the chart of $id', (indication) => {
  const { chart } = indication;
  const many = fc.sample(findingsIn(indication), runs(3000));

  test('holds for any findings', () => {
    expect(decidesAsItself(chart, many)).toBe(true);
  });

  test('would not hold if a guard read how many findings there are', () => {
    const counting = chart.provide({
      guards: { specialistHasWork: ({ context }: Given) => context.carried.length > 2 }
    });
    expect(decidesAsItself(counting, many)).toBe(false);
  });

  test('would not hold if a guard read at which later stage something was found', () => {
    const looking = chart.provide({
      guards: { hasStepToDoFirst: ({ context }: Given) => context.findings.psychosocial.length > 1 }
    });
    expect(decidesAsItself(looking, many)).toBe(false);
  });

  test('would not hold if a guard read which kinds there are beside the heaviest', () => {
    const comparing = chart.provide({
      guards: {
        hasStepToDoFirst: ({ context }: Given) =>
          context.carried.some(({ status, effect }) => status === 'unmet' && effect === 'prepare')
      }
    });
    expect(decidesAsItself(comparing, many)).toBe(false);
  });

  test('would not hold if a guard read which criterion it is', () => {
    const named = many.map((findings, i) => {
      const id = i % 2 === 0 ? 'general.bmi' : 'general.age';
      return findings.map((one) => ({ ...one, criterion: { ...one.criterion, id } }));
    });
    const naming = chart.provide({
      guards: {
        specialistHasWork: ({ context }: Given) =>
          JSON.stringify(context.carried).includes('general.bmi')
      }
    });
    expect(decidesAsItself(naming, named)).toBe(false);
  });
});
