import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateOffTest } from '../../statecharts/care/off-test.ts';
import { indicationOf, indications } from '../../statecharts/indications/registry.ts';
import { decideOffTest } from '../oracle/care/off-test.ts';

const runs = { numRuns: 3000 };
const tenths = (max: number) => fc.integer({ min: 0, max: max * 10 });
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 8 });
const inTenths = (value: number | undefined) => (value === undefined ? undefined : value / 10);

const indication = fc.constantFrom(...indications.map(({ id }) => id));

describe.each([
  ['Nrs', 10, 20],
  ['VasMm', 100, 150]
] as const)('an off-test on %s', (instrument, max, limit) => {
  const offTests = tenths(max).chain((before) => {
    const near = fc.integer({ min: limit - 2, max: limit + 2 }).map((step) => before + step);
    return fc.record({
      indication,
      before: maybe(fc.constant(before)),
      off: maybe(fc.oneof(near, tenths(max))),
      weeks: maybe(fc.oneof(fc.constantFrom(39, 40), fc.integer({ min: 1, max: 40 }))),
      declined: maybe(fc.boolean())
    });
  });

  test('comes to what a plain reading in tenths makes of it', () => {
    const agrees = fc.property(offTests, (offTest) => {
      const { before, off, weeks, declined } = offTest;
      const result = evaluateOffTest({
        decision: indicationOf(offTest.indication)?.after.offTest ?? expect.fail(),
        [`before${instrument}`]: inTenths(before),
        [`off${instrument}`]: inTenths(off),
        weeksOff: inTenths(weeks),
        qualityOfLifeDeclined: declined
      });
      expect(result.outcome).toBe(decideOffTest({ ...offTest, instrument }));
      const known = before !== undefined && off !== undefined;
      expect(result.worsening).toBe(known ? (off - before) / 10 : undefined);
    });
    fc.assert(agrees, runs);
  });
});
