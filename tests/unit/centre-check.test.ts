import { describe, expect, test } from 'vitest';
import {
  checkCentre,
  isPatientCount,
  onsVolumeOf,
  volumeOf
} from '../../statecharts/care/centre-check.ts';
import { CENTRE_ITEMS, COOPERATION_ITEM } from '../../statecharts/care/centre-items.ts';

const everything = Object.fromEntries(
  [...CENTRE_ITEMS, COOPERATION_ITEM].map(({ id }) => [id, true])
);
const goodCentre = { patients: 50, doesOns: false, items: everything };

describe('the volume', () => {
  test.each([
    [0, 'below-norm'],
    [19, 'below-norm'],
    [20, 'must-cooperate'],
    [49, 'must-cooperate'],
    [50, 'meets'],
    [51, 'meets'],
    [19.5, undefined],
    [NaN, undefined],
    [undefined, undefined]
  ])('of %s patients a year: %s', (patients, volume) => {
    expect(volumeOf(patients)).toBe(volume);
  });

  test.each([
    [9, 'below-norm'],
    [10, 'meets'],
    [undefined, undefined]
  ])('of %s patients a year with occipital nerve stimulation: %s', (patients, volume) => {
    expect(onsVolumeOf(patients)).toBe(volume);
  });

  test('is a whole number from 0', () => {
    expect([0, 20].every(isPatientCount)).toBe(true);
    expect([-1, 19.5, NaN, Infinity, '20', null, undefined].some(isPatientCount)).toBe(false);
  });
});

describe('a centre', () => {
  test('that has everything meets the requirements', () => {
    expect(checkCentre(goodCentre).met).toBe(true);
    expect(checkCentre({ ...goodCentre, patients: 20 }).met).toBe(true);
  });

  test.each(CENTRE_ITEMS.map(({ id }) => id))('without %s does not', (id) => {
    const withItem = (value: boolean | undefined) =>
      checkCentre({ ...goodCentre, items: { ...everything, [id]: value } }).met;
    expect(withItem(false)).toBe(false);
    expect(withItem(undefined)).toBeUndefined();
  });

  test('is asked for an agreement below 50 patients and while the number is not known', () => {
    const asks = (patients?: number) =>
      checkCentre({ ...goodCentre, patients }).items.some(({ item }) => item === COOPERATION_ITEM);
    expect([19, 20, 49, 50, undefined].map(asks)).toEqual([true, true, true, false, true]);
    const items = { ...everything, cooperationAgreement: false };
    expect(checkCentre({ ...goodCentre, items }).met).toBe(true);
    expect(checkCentre({ ...goodCentre, patients: 49, items }).met).toBe(false);
    expect(checkCentre({ ...goodCentre, patients: undefined, items }).met).toBeUndefined();
  });

  test.each([
    [true, 10, true],
    [true, 9, false],
    [true, undefined, undefined],
    [undefined, 9, undefined],
    [undefined, 10, true],
    [undefined, undefined, undefined],
    [false, 9, true]
  ])('that does ONS %s on %s patients: %s', (doesOns, onsPatients, met) => {
    expect(checkCentre({ ...goodCentre, doesOns, onsPatients }).met).toBe(met);
  });

  test('of which nothing is known is not judged', () => {
    const { volume, onsVolume, items, met } = checkCentre({ items: {} });
    expect([volume, onsVolume, met]).toEqual([undefined, undefined, undefined]);
    expect(items.every((one) => one.met === undefined)).toBe(true);
    expect(checkCentre({ patients: 19, items: {} }).met).toBe(false);
  });
});

describe('the volume of occipital nerve stimulation', () => {
  const told = (doesOns: boolean | undefined) =>
    checkCentre({ ...goodCentre, doesOns, onsPatients: 10 });

  test('is told where a centre does it, or may', () => {
    expect(told(true)).toMatchObject({ onsVolume: 'meets' });
    expect(told(undefined)).toMatchObject({ onsVolume: 'meets' });
  });

  test('is not spoken of where a centre does not', () => {
    expect(told(false)).not.toHaveProperty('onsVolume');
  });
});
