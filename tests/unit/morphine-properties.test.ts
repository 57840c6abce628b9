import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  morphineEquivalentOf,
  type MorphineEquivalent
} from '../../statecharts/calculators/morphine-equivalent.ts';
import { OPIOIDS, substanceOf, type Opioid } from '../../statecharts/calculators/opioids.ts';
import { patchDoubts } from '../../statecharts/calculators/patch-doubts.ts';
import { compare, exactly, plus, type Exact } from '../../statecharts/care/exact.ts';
import { mustAsk, readList, type Line } from '../oracle/calculators/morphine.ts';

const runs = { numRuns: 5000 };
const isSame = (a: Exact, b: Exact) => compare(a, b) === 0;

const opioids = OPIOIDS.map((choice) => choice.opioid);
const opioid = fc.constantFrom(...opioids);
const withoutFactor = fc.constantFrom(...opioids.filter((name) => !substanceOf(name)));
const tenths = fc.oneof(
  fc.integer({ min: 0, max: 50_000 }),
  fc.integer({ min: 0, max: 1000 }),
  fc.constantFrom(0, 120, 125, 250, 350, 400, 450, 525, 600, 900, 1400, 3000)
);
const lines: fc.Arbitrary<Line[]> = fc.array(fc.record({ opioid, tenths }), { maxLength: 6 });
const dosesOf = (list: Line[]) =>
  list.map(({ opioid: name, tenths: dose }) => ({ opioid: name as Opioid, dose: dose / 10 }));
const inThousandths = (value: Exact) => (value.numerator * 1000n) / value.denominator;
const backOf = ({ answer }: MorphineEquivalent) => answer && Number(inThousandths(answer));

describe('any list of opioids', () => {
  test('comes to what a plain reading in thousandths makes of it', () => {
    const agrees = fc.property(lines, (list) => {
      const found = morphineEquivalentOf(dosesOf(list));
      const plain = readList(list);
      expect(found.kind).toBe(plain.said);
      expect(Number(inThousandths(found.counted))).toBe(plain.thousandths);
      expect(backOf(found)).toBe(plain.back);
      expect(found.higher !== undefined).toBe(plain.doubtful);
      expect(patchDoubts(dosesOf(list)).length > 0).toBe(mustAsk(list));
    });
    fc.assert(agrees, runs);
  });

  test('is the sum of its lines, in whatever order', () => {
    const adds = fc.property(lines, fc.integer({ min: 0, max: 5 }), (list, by) => {
      const doses = dosesOf(list);
      const whole = morphineEquivalentOf(doses);
      const parts = doses.map((dose) => morphineEquivalentOf([dose]).counted);
      expect(isSame(whole.counted, parts.reduce(plus, exactly(0)))).toBe(true);
      const turned = [...doses.slice(by), ...doses.slice(0, by)].reverse();
      expect(morphineEquivalentOf(turned)).toEqual(whole);
    });
    fc.assert(adds, runs);
  });

  test('is never lowered by an opioid without a factor, which makes no total', () => {
    const holds = fc.property(lines, withoutFactor, (list, unknown) => {
      const without = morphineEquivalentOf(dosesOf(list));
      const beside = morphineEquivalentOf([...dosesOf(list), { opioid: unknown }]);
      expect(isSame(beside.counted, without.counted)).toBe(true);
      expect(beside.kind).not.toBe('total');
    });
    fc.assert(holds, runs);
  });

  test('hands nothing back that is unknown and below 90', () => {
    const holds = fc.property(lines, withoutFactor, (list, unknown) => {
      const { answer } = morphineEquivalentOf([...dosesOf(list), { opioid: unknown }]);
      expect(answer === undefined || compare(answer, exactly(90)) >= 0).toBe(true);
    });
    fc.assert(holds, runs);
  });

  test('never goes down when a dose goes up', () => {
    const holds = fc.property(lines, fc.nat({ max: 5 }), fc.nat({ max: 500 }), (list, at, more) => {
      const raised = list.map((line, i) =>
        i === at ? { ...line, tenths: line.tenths + more } : line
      );
      const counted = (each: Line[]) => morphineEquivalentOf(dosesOf(each)).counted;
      expect(compare(counted(raised), counted(list))).toBeGreaterThanOrEqual(0);
    });
    fc.assert(holds, runs);
  });
});
