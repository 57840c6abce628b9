import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../statecharts/explain/explain.ts';
import { goalOf, type Aim, type Goal } from '../../statecharts/explain/goals.ts';
import { setsTogether } from '../../statecharts/explain/next.ts';
import { undoing } from '../../statecharts/explain/undoing.ts';
import { pathways } from '../../statecharts/indications/registry.ts';
import { evaluate } from '../../statecharts/logic/evaluate.ts';
import { oracle } from '../oracle/oracle.ts';
import { casesOf, read, runs } from './support/random-cases.ts';
import { patient } from './support/told.ts';
import { rowOf, valuesOf, type Value } from './support/values.ts';

test.each(pathways)(
  'every answer that would undo a referral for $id leads where it is said to',
  ({ id }) => {
    const given = patient(id, {});
    const answers = undoing(given);
    expect(answers.length).toBeGreaterThan(10);
    for (const { fact, is, category } of answers) {
      const values = valuesOf(rowOf(fact)).filter(
        (value) => evaluate(is, { [fact]: value }) === true
      );
      const advices = values.map((value) =>
        oracle({ indication: id, facts: { ...given.facts, [fact]: value } })
      );
      expect([fact, new Set(advices.map((advice) => advice.category))]).toEqual([
        fact,
        new Set([category])
      ]);
    }
  }
);

describe.each(pathways)('a step that is told of for any patient with $id', ({ id }) => {
  test('leads to the advice that is named, whichever of its answers is given', () => {
    let told = 0;
    const holds = fc.property(casesOf(id, 'NL'), (random) => {
      const given = read(random);
      const { next } = explain(given);
      for (const change of next?.changes ?? []) {
        if (!next) return;
        const others = setsTogether(next.changes.filter((other) => other !== change));
        const goal = goalOf(change, next, given);
        expect([change, goal.length > 0]).toEqual([change, Object.keys(change.set).length > 0]);
        for (const choice of waysOf(goal)) {
          told += 1;
          for (const facts of answersTo(choice)) {
            const all = { ...random.facts, ...others, ...facts };
            expect([choice, facts, oracle({ ...random, facts: all }).category]).toEqual([
              choice,
              facts,
              next.category
            ]);
          }
        }
      }
    });
    fc.assert(holds, runs(150));
    expect(told).toBeGreaterThan(20);
  });
});

/** Every way to reach a goal: of what stands together, one. */
function waysOf(goal: Goal): Aim[][] {
  return goal.reduce<Aim[][]>(
    (ways, aims) => ways.flatMap((way) => aims.map((aim) => [...way, aim])),
    [[]]
  );
}

/** Every value that is aimed at, beside a usual one of each other fact. */
function answersTo(way: readonly Aim[]): Record<string, Value>[] {
  const values = way.map(({ fact, is }) =>
    valuesOf(rowOf(fact)).filter((value) => evaluate(is, { [fact]: value }) === true)
  );
  const usual = way.map(({ fact }, i) => [fact, values[i]?.[0]] as const);
  return way.flatMap(({ fact }, i) =>
    (values[i] ?? []).map(
      (value) => ({ ...Object.fromEntries(usual), [fact]: value }) as Record<string, Value>
    )
  );
}
