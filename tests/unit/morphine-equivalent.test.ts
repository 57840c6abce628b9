import { describe, expect, test } from 'vitest';
import {
  morphineEquivalentOf,
  type OpioidDose
} from '../../statecharts/calculators/morphine-equivalent.ts';
import type { Opioid } from '../../statecharts/calculators/opioids.ts';
import { patchDoubts } from '../../statecharts/calculators/patch-doubts.ts';
import { compare, exactly, numberOf, type Exact } from '../../statecharts/care/exact.ts';

const of = (opioid: Opioid, dose?: number): OpioidDose => ({ opioid, dose });
const total = (...doses: OpioidDose[]) => numberOf(morphineEquivalentOf(doses).counted);
const kindOf = (...doses: OpioidDose[]) => morphineEquivalentOf(doses).kind;
const answerTo = (...doses: OpioidDose[]) => number(morphineEquivalentOf(doses).answer);
const number = (value: Exact | undefined) => value && numberOf(value);

const WITHOUT_FACTOR = [
  'methadone',
  'tilidineNaloxone',
  'nalbuphine',
  'buprenorphineSublingual',
  'fastFentanyl',
  'injected',
  'another'
] as const;

describe('the daily morphine equivalent', () => {
  test.each([
    ['morphine', 30, 30],
    ['oxycodone', 20, 30],
    ['oxycodoneNaloxone', 20, 30],
    ['hydromorphone', 4, 20],
    ['tapentadol', 100, 40],
    ['tramadol', 400, 40],
    ['tramadolParacetamol', 150, 15],
    ['codeine', 60, 9],
    ['codeineParacetamol', 60, 9],
    ['fentanylPatch', 25, 60],
    ['buprenorphineSevenDayPatch', 20, 36],
    ['buprenorphineThreeToFourDayPatch', 35, 63]
  ] as const)('of %s %d is %d', (opioid, dose, worth) => {
    expect(total(of(opioid, dose))).toBe(worth);
  });

  test('is nothing without opioids', () => {
    expect([kindOf(), answerTo()]).toEqual(['total', 0]);
  });

  test('adds up without binary fractions', () => {
    const doses = [of('tramadol', 300), of('codeine', 0.7), of('tapentadol', 149.7375)];
    expect(answerTo(...doses)).toBe(90);
  });

  test('of a little under 90 never becomes 90', () => {
    const { counted } = morphineEquivalentOf([of('morphine', 60), of('oxycodone', 19.999999999)]);
    expect(compare(counted, exactly(90))).toBeLessThan(0);
  });

  test.each(WITHOUT_FACTOR)('is unknown with %s', (opioid) => {
    expect([kindOf(of(opioid)), answerTo(of(opioid))]).toEqual(['unknown', undefined]);
    expect(kindOf(of('morphine', 89.9), of(opioid))).toBe('unknown');
    expect(answerTo(of('morphine', 89.9), of(opioid))).toBeUndefined();
  });

  test('is at least what the others come to, once they alone reach 90', () => {
    const doses = [of('fentanylPatch', 25), of('oxycodone', 20), of('methadone')];
    expect([kindOf(...doses), answerTo(...doses)]).toEqual(['at-least', 90]);
  });

  test('answers nothing when it is more than the question takes', () => {
    const doses = [of('hydromorphone', 1000.1)];
    expect([kindOf(...doses), answerTo(...doses)]).toEqual(['impossible', undefined]);
    expect(answerTo(of('hydromorphone', 1000))).toBe(5000);
  });

  test.each([
    ['tramadol', 450, 90],
    ['tramadolParacetamol', 450, 90],
    ['buprenorphineSevenDayPatch', 40, 96]
  ] as const)(
    'of %s %d would be %d elsewhere, and the lower is the answer',
    (opioid, dose, high) => {
      const equivalent = morphineEquivalentOf([of(opioid, dose)]);
      expect(number(equivalent.higher)).toBe(high);
      expect(number(equivalent.answer)).toBe(total(of(opioid, dose)));
    }
  );

  test.each([
    ['under 90 by both factors', [of('tramadol', 400)]],
    ['over 90 by both factors', [of('tramadol', 400), of('morphine', 50)]],
    ['without a factor that differs', [of('oxycodone', 20)]]
  ])('names no other outcome when it is %s', (_, doses) => {
    expect(morphineEquivalentOf(doses).higher).toBeUndefined();
  });
});

describe('a patch is asked about', () => {
  test.each([
    ['fentanyl in mg an hour', [of('fentanylPatch', 0.025)], 'fentanylPatch'],
    ['fentanyl by what a patch holds', [of('fentanylPatch', 4.2)], 'fentanylPatch'],
    ['fentanyl by what a strong patch holds', [of('fentanylPatch', 16.8)], 'fentanylPatch'],
    [
      'buprenorphine by what a patch holds',
      [of('buprenorphineThreeToFourDayPatch', 20)],
      'buprenorphineThreeToFourDayPatch'
    ],
    [
      'buprenorphine for a week, below its weakest',
      [of('buprenorphineSevenDayPatch', 0.005)],
      'buprenorphineSevenDayPatch'
    ]
  ] as const)('%s', (_, doses, opioid) => {
    expect(patchDoubts(doses)).toEqual([{ kind: 'strength', opioid, dose: doses[0].dose }]);
  });

  test.each([
    ['fentanyl', [of('fentanylPatch', 200), of('fentanylPatch', 100.5)], 'fentanyl', 300.5, 300],
    [
      'buprenorphine',
      [of('buprenorphineThreeToFourDayPatch', 140), of('buprenorphineSevenDayPatch', 5)],
      'buprenorphine',
      145,
      140
    ],
    [
      'buprenorphine for a week',
      [of('buprenorphineSevenDayPatch', 20), of('buprenorphineSevenDayPatch', 25)],
      'buprenorphineSevenDay',
      45,
      40
    ]
  ] as const)('%s in all beyond what is used, over all lines', (_, doses, of, dose, most) => {
    expect(patchDoubts(doses)).toEqual([{ kind: 'beyondUse', of, dose, most }]);
  });

  test('once, however many lines say the same', () => {
    const doses = [of('fentanylPatch', 4.2), of('fentanylPatch', 4.2)];
    expect(patchDoubts(doses)).toHaveLength(1);
  });

  test.each([
    [[of('fentanylPatch', 12), of('fentanylPatch', 12.5), of('fentanylPatch', 275.5)]],
    [[of('fentanylPatch', 300)]],
    [[of('buprenorphineThreeToFourDayPatch', 140)]],
    [[of('buprenorphineThreeToFourDayPatch', 52.5), of('buprenorphineSevenDayPatch', 40)]],
    [[of('fentanylPatch', 0)]],
    [[of('morphine', 0.025), of('morphine', 600)]]
  ])('only when there is something to ask: not %j', (doses) => {
    expect(patchDoubts(doses)).toEqual([]);
  });
});
