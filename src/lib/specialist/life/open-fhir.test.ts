import { describe, expect, test } from 'vitest';
import { ReferralCheck } from '$lib/case/check.svelte.ts';
import { fhirFile } from '$lib/case/fhir-file.ts';
import { Patient } from '$lib/case/patient.svelte.ts';
import { crps } from '$statecharts/indications/crps/index.ts';
import { readFhirFile } from './open-fhir.ts';

/** A check of which something is known, as the file that its page hands out. */
async function written(language: 'nl' | 'en' = 'nl'): Promise<string> {
  const patient = new Patient('crps');
  patient.country = 'BE';
  const check = new ReferralCheck(crps, patient);
  check.give('age', '54');
  check.give('painNrs', '6,5');
  check.give('pregnant', 'false');
  check.give('activeInfection', 'unknown');
  check.give('crpsRegion', 'upper-limb');
  return fhirFile(check, language);
}

describe('a check that is saved in FHIR', () => {
  test('is opened with all that is known, and what is not known stays open', async () => {
    const read = await readFhirFile(await written());
    expect(read?.life).toMatchObject({ country: 'BE', indication: 'crps', steps: [] });
    expect(read?.life?.facts).toEqual({
      age: 54,
      painNrs: 6.5,
      pregnant: false,
      crpsRegion: 'upper-limb'
    });
  });

  test('is worded in the language that is asked for', async () => {
    expect(await written()).toContain('Complex regionaal pijnsyndroom');
    expect(await written('en')).toContain('Complex regional pain syndrome');
  });

  test('names the site that it comes from', async () => {
    expect(await written()).toMatch(
      /"questionnaire": "http:\/\/[^"]+\/fhir\/Questionnaire\/crps\|/
    );
  });
});

describe('a file in FHIR', () => {
  test('with a fault is refused whole, with the item and what it allows', async () => {
    const text = (await written()).replace('"valueDecimal": 54', '"valueDecimal": 540');
    const read = await readFhirFile(text);
    expect(read?.life).toBeUndefined();
    expect(read?.refusal).toEqual({
      kind: 'content',
      problems: [
        {
          path: 'age',
          found: '{"valueDecimal":540}',
          allowed: { kind: 'range', range: crps.facts['age'] }
        }
      ]
    });
  });

  test('of an indication without a pathway is refused: there is no page for it', async () => {
    const text = (await written()).replaceAll('/Questionnaire/crps', '/Questionnaire/angina');
    expect((await readFhirFile(text))?.refusal?.kind).toBe('content');
  });

  test('with a key twice is refused', async () => {
    const text = (await written()).replace('"linkId": "age"', '"linkId": "x", "linkId": "age"');
    expect((await readFhirFile(text))?.refusal).toMatchObject({
      kind: 'repeatedKey',
      key: 'linkId'
    });
  });

  test.each(['{"schema":"neuromodulation-life/1"}', '{"resourceType":"Patient"}', 'no JSON', '[]'])(
    'is not %s',
    async (text) => {
      expect(await readFhirFile(text)).toBeUndefined();
    }
  );
});
