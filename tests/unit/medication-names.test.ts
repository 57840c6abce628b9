import { describe, expect, test } from 'vitest';
import { OPIOIDS } from '../../statecharts/calculators/opioids.ts';
import { indications } from '../../statecharts/indications/registry.ts';
import { BRANDS } from '../../statecharts/medication/names/brands.ts';
import { substanceOf, SUBSTANCES } from '../../statecharts/medication/names/substances.ts';
import type { SubstanceId } from '../../statecharts/medication/names/substances.ts';
import { itemsOf, only, readingsOf } from './support/medication-reading.ts';

describe('the table of names', () => {
  test('knows a substance for every drug that an indication asks about', () => {
    const asked = indications.flatMap(({ facts }) =>
      Object.keys(facts).filter((fact) => fact.startsWith('drugs.'))
    );
    const known = Object.keys(SUBSTANCES).flatMap(
      (id) => substanceOf(id as SubstanceId).facts ?? []
    );
    expect(new Set(known)).toEqual(new Set(asked));
  });

  test('finds each generic name, in Dutch and English, as its own substance', () => {
    for (const [id, { nl, en, also = [] }] of Object.entries(SUBSTANCES) as [
      string,
      ReturnType<typeof substanceOf>
    ][])
      for (const name of [nl, en, ...also])
        expect(readingsOf(name.toUpperCase()).map(({ substance }) => substance)).toEqual([id]);
  });

  test('finds each brand, and tells it by its name', () => {
    for (const [brand, of] of Object.entries(BRANDS)) {
      const [substance] = typeof of === 'string' ? [of] : of;
      expect(readingsOf(`${brand} 1dd1`)).toMatchObject([{ brand, substance }]);
    }
  });

  test.each([
    'oxcarbazepine 300 mg 2dd1',
    'valproaat 500 mg 2dd1',
    'maprotiline 25 mg 1dd1',
    'citalopram 20 mg 1dd1',
    'loperamide 2 mg zn',
    'naltrexon 50 mg 1dd1',
    'norfloxacine 400 mg 2dd1',
    'lithiumspiegel 0,8',
    'heparinoïd zalf',
    'ox-carbazepine 300 mg'
  ])('takes no other drug for one of them: %s', (line) => {
    expect(readingsOf(line)).toEqual([]);
    expect(itemsOf(line)).toMatchObject([{ kind: 'not-understood', text: line }]);
  });

  test('calls every opioid as the calculator does', () => {
    const read = Object.keys(SUBSTANCES).flatMap(
      (id) => substanceOf(id as SubstanceId).opioid ?? []
    );
    expect(OPIOIDS.map(({ opioid }) => opioid)).toEqual(expect.arrayContaining(read));
  });
});

describe('what the calculator calls an opioid', () => {
  test.each<[string, string | undefined]>([
    ['buprenorfine pleister 5 µg/u', 'buprenorphineSevenDayPatch'],
    ['buprenorfine pleister 52,5 mcg/uur 2 x per week', 'buprenorphineThreeToFourDayPatch'],
    ['buprenorfine pleister 35 µg/u 1 x per week', undefined],
    ['buprenorfine pleister 20', undefined],
    ['Temgesic 0,2 mg 3dd1', 'buprenorphineSublingual'],
    ['fentanyl neusspray 100 µg zn', 'fastFentanyl'],
    ['fentanyl 25', undefined],
    ['morfinepomp', 'injected'],
    ['morfine zetpil 20 mg 2dd1', 'another'],
    ['oxycodon inj 10 mg/ml', 'injected'],
    ['Valtran 3x20 druppels', 'tilidineNaloxone'],
    ['pethidine 50 mg', 'another'],
    ['dihydro-codeine 60 mg', 'another'],
    ['hydrocodon 10 mg', 'another']
  ])('%s', (line, opioid) => expect(only(line).opioid).toBe(opioid));
});
