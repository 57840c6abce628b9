import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../statecharts/criteria/criterion.ts';
import { pathwayOf } from '../../statecharts/indications/registry.ts';
import type { Condition } from '../../statecharts/logic/condition.ts';
import { conditionMutants } from '../mutation/condition-mutants.ts';
import { textOf } from '../mutation/condition-text.ts';
import { criterionMutants } from '../mutation/criterion-mutants.ts';
import { headOf } from '../mutation/document.ts';
import { judgeCriterion } from '../mutation/judge-criterion.ts';
import { reasonFor } from '../mutation/reasons.ts';
import { hashes } from '../proof/hashes.ts';

const { id: indication, facts: table, criteria } = pathwayOf('fbss') ?? expect.fail();
const criterionOf = (id: string) => criteria.find((one) => one.id === id) ?? expect.fail(id);
const changesOf = (condition: Condition) =>
  conditionMutants(condition, table).map(({ value }) => textOf(value));

describe('a condition is changed in one place', () => {
  test('a number: beside its threshold, by each other comparison, the other way round', () => {
    expect(changesOf({ op: 'atLeast', fact: 'age', value: 18 })).toEqual([
      'age ≥ 17.999',
      'age ≥ 18.001',
      'age > 18',
      'age ≤ 18',
      'age < 18',
      'not(age ≥ 18)'
    ]);
    expect(changesOf({ op: 'atLeast', fact: 'lumbarSurgeries', value: 1 })).toEqual(
      expect.arrayContaining(['lumbarSurgeries ≥ 0', 'lumbarSurgeries ≥ 2'])
    );
  });

  test('a list: without each of its values, with each other one', () => {
    expect(changesOf({ op: 'oneOf', fact: 'dominantPain', values: ['limb', 'equal'] })).toEqual([
      'dominantPain ∈ {equal}',
      'dominantPain ∈ {limb}',
      'dominantPain ∈ {limb, equal, axial}',
      'not(dominantPain ∈ {limb, equal})'
    ]);
  });

  test('several: joined otherwise, without each part, with each part changed', () => {
    const [one, two] = (['pregnant', 'radicularPain'] as const).map((fact): Condition => ({
      op: 'is',
      fact,
      value: true
    })) as [Condition, Condition];
    expect(changesOf({ op: 'all', of: [one, { op: 'not', of: two }] })).toEqual([
      'any(pregnant yes, not(radicularPain yes))',
      'all(not(radicularPain yes))',
      'all(pregnant yes)',
      'not(all(pregnant yes, not(radicularPain yes)))',
      'all(pregnant no, not(radicularPain yes))',
      'all(not(pregnant yes), not(radicularPain yes))',
      'all(pregnant yes, radicularPain yes)',
      'all(pregnant yes, not(radicularPain no))'
    ]);
  });

  test('two instruments: each alone, either, both', () => {
    const { test: pain } = criterionOf('general.intensity');
    expect(changesOf(pain).slice(0, 4)).toEqual([
      'painNrs ≥ 5',
      'painVasMm ≥ 50',
      'any(painNrs ≥ 5, painVasMm ≥ 50)',
      'all(painNrs ≥ 5, painVasMm ≥ 50)'
    ]);
  });
});

describe('a changed criterion', () => {
  const right = criterionOf('general.bleeding');
  const judged = (changed: Criterion, as = right) =>
    judgeCriterion({ indication, criterion: as, table }, { indication, criterion: changed, table });
  const first = right.failures[0] ?? expect.fail();

  test('is told from the right one by effect, actor, urgency, and how it could come to an end', () => {
    for (const other of [
      { ...first, effect: 'defer' },
      { ...first, by: 'gp' },
      { ...first, urgent: true },
      { ...first, how: 'wait' }
    ] as const) {
      expect(judged({ ...right, failures: right.failures.with(0, other) }).is).toBe('killed');
    }
    expect(judged({ ...right, past: ['bleedingRisk'] }).is).toBe('killed');
  });

  test('is told by a threshold that lies a little beside the right one', () => {
    const age = criterionOf('general.age');
    const later = { ...age, test: { op: 'atLeast', fact: 'age', value: 17.9999 } } as const;
    expect(judged(later, age).is).toBe('killed');
  });

  test('that comes to the same in every case is proven to be none', () => {
    const [one, two, ...rest] = right.failures;
    expect(judged({ ...right, failures: [two, one, ...rest] as never })).toEqual({
      is: 'equivalent',
      over: 7
    });
  });

  test('that the second reading agrees with is not noticed', () => {
    const wrong = { ...right, failures: right.failures.with(0, { ...first, effect: 'defer' }) };
    expect(judged(right, wrong)).toEqual({ is: 'survived' });
  });

  test('is changed wherever it says something', () => {
    const kinds = new Set(
      criteria.flatMap((one) => criterionMutants(one, table).map((m) => m.kind))
    );
    expect([...kinds].toSorted()).toEqual(
      [
        ...['actor', 'applies', 'combinator', 'comparison', 'effect', 'failures', 'how'],
        ...[
          'instruments',
          'list',
          'not',
          'part',
          'past',
          'threshold',
          'urgent',
          'when',
          'yes or no'
        ]
      ].toSorted()
    );
  });
});

describe('the list of changes that change nothing', () => {
  test('is of these rules and these charts (npm run mutate -- --write)', () => {
    const written = readFileSync('docs/proof/equivalent-mutants.md', 'utf8');
    expect(written).toContain(headOf(hashes()));
  });

  test('gives a reason for each', () => {
    const change = { indication, rule: 'general.age', kind: 'effect', what: 'defer → discuss' };
    const same = { ...change, verdict: { is: 'equivalent', over: 3 } } as const;
    expect(() => reasonFor(same as never)).toThrow('No reason is given');
  });
});
