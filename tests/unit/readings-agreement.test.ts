import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathways } from '../../statecharts/indications/registry.ts';
import { withoutPathway } from '../../statecharts/indications/without-pathway/index.ts';
import { exampleCases } from '../support/example-cases.ts';
import { inEveryCountry } from './support/pathways.ts';
import { casesOf, runs } from './support/random-cases.ts';
import { differenceInReadings, readOtherwise } from './support/read-otherwise.ts';

describe.each(exampleCases)('the example cases of $id', ({ cases }) => {
  test('come to the same under every other reading in the second reading', () => {
    for (const { description, country, indication, facts } of cases) {
      expect([description, differenceInReadings({ country, indication, facts })]).toEqual([
        description,
        undefined
      ]);
    }
  });
});

test.each(inEveryCountry(pathways))(
  'any patient with $id in $country comes to the same under every other reading',
  ({ id, country }) => {
    let differing = 0;
    const same = fc.property(casesOf(id, country), (given) => {
      if (readOtherwise(given).readings.length > 0) differing += 1;
      expect(differenceInReadings(given)).toBeUndefined();
    });
    fc.assert(same, runs(170));
    expect(differing).toBeGreaterThan(20);
  }
);

test.each(inEveryCountry(withoutPathway))(
  'no reading changes anything of $id in $country',
  ({ id, country }) => {
    const given = { country, indication: id, facts: {} };
    expect(readOtherwise(given).readings).toEqual([]);
    expect(differenceInReadings(given)).toBeUndefined();
  }
);
