import { describe, expect, test } from 'vitest';
import { advise } from '$statecharts/advice/advise.ts';
import { indications } from '$statecharts/indications/registry.ts';
import { pathwayCases } from '../../../tests/support/example-cases.ts';
import { blocksOf, type Step } from './blocks.ts';

const actorsOf = (steps: readonly Step[]) => new Set(steps.flatMap(({ actor }) => actor ?? []));

describe('an advice by when something is done', () => {
  test.each(pathwayCases)('of $id has each finding in one place', ({ indication, cases }) => {
    for (const { country, facts, description } of cases) {
      const advice = advise({ country, indication, facts });
      const { now, meanwhile, later, unknown, met } = blocksOf(advice, indication);
      const inSteps = [...now, ...meanwhile].flatMap(({ findings }) => findings);
      const placed = [...inSteps, ...later, ...unknown, ...met].map(({ id }) => id);
      expect([description, placed.sort()]).toEqual([
        description,
        advice.criteria.map(({ id }) => id).sort()
      ]);
    }
  });

  test.each(pathwayCases)('of $id asks those to whom it refers', ({ indication, cases }) => {
    for (const { country, facts, description } of cases) {
      const advice = advise({ country, indication, facts });
      const { now, meanwhile } = blocksOf(advice, indication);
      expect([description, actorsOf(now)]).toEqual([description, new Set(advice.referTo)]);
      expect([description, actorsOf(meanwhile)]).toEqual([description, new Set(advice.meanwhile)]);
    }
  });

  test.each(pathwayCases)('of $id gives a reason with every step', ({ indication, cases }) => {
    for (const { country, facts, expected } of cases) {
      const { now, meanwhile } = blocksOf(advise({ country, indication, facts }), indication);
      const steps = expected === 'refer' ? meanwhile : [...now, ...meanwhile];
      for (const { findings } of steps) expect(findings).not.toEqual([]);
    }
  });

  test('leaves later whatever does not come first, and nothing that is in order', () => {
    for (const { indication, cases } of pathwayCases) {
      for (const { country, facts } of cases) {
        const { later } = blocksOf(advise({ country, indication, facts }), indication);
        expect(later.filter(({ status }) => status !== 'unmet')).toEqual([]);
      }
    }
  });

  test('is for talking it over where Belgium leaves a use open', () => {
    const open = indications.filter(({ hasPathway, id }) => !hasPathway && id === 'angina');
    for (const indication of open) {
      const { now } = blocksOf(advise({ country: 'BE', indication, facts: {} }), indication);
      expect(now.map(({ act }) => act)).toEqual(['consult']);
    }
    expect(open).toHaveLength(1);
  });
});
