import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '../../statecharts/advice/advise.ts';
import { writeAdvice } from '../../statecharts/headless/write-advice.ts';
import { indications } from '../../statecharts/indications/registry.ts';
import { inEveryCountry } from './support/pathways.ts';
import { casesOf, read, runs } from './support/random-cases.ts';

/** Texts that could be taken for a part of an advice. */
const TELLING_IDS = ['"criteria":[', '\\"criteria":[', '"criteria":[]', ',"criteria":[{'];

const ids = fc.oneof(fc.constant(undefined), fc.string(), fc.constantFrom(...TELLING_IDS));

describe.each(inEveryCountry(indications))('an advice on $id in $country', ({ id, country }) => {
  test('is written as JSON writes it, when it is written again too', () => {
    const asJson = fc.property(casesOf(id, country), ids, (given, name) => {
      const advice = advise({ ...read(given), ...(name !== undefined && { id: name }) });
      expect(writeAdvice(advice)).toBe(JSON.stringify(advice));
      expect(writeAdvice(advice)).toBe(JSON.stringify(advice));
    });
    fc.assert(asJson, runs(100));
  });
});
