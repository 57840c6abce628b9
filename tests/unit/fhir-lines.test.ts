import { describe, expect, test } from 'vitest';
import { adviseLine } from '../../statecharts/headless/advise-line.ts';
import { fhirLine, readFhirLine } from '../../statecharts/headless/fhir-lines.ts';
import { DAY, SITE } from './support/fhir.ts';
import { goodPatient } from './support/good-patient.ts';

const options = { language: 'en', site: SITE, day: DAY } as const;
const given = JSON.stringify({
  id: 'patient 7',
  country: 'BE',
  indication: 'pdn',
  facts: { ...goodPatient('pdn'), bmi: null }
});

describe('a line with a case', () => {
  test('becomes a bundle, and the bundle the same case', () => {
    const made = fhirLine(given, options);
    expect(made.failed).toBe(false);
    const back = readFhirLine(made.text);
    expect(back.failed).toBe(false);
    expect(JSON.parse(back.text)).toMatchObject({
      id: 'patient 7',
      country: 'BE',
      indication: 'pdn'
    });
    expect(adviseLine(back.text)).toEqual(adviseLine(given));
  });

  test('that has faults becomes an error that names them', () => {
    const { text, failed } = fhirLine('{"id":"x","indication":"pdn","facts":{"age":-1}}', options);
    expect(failed).toBe(true);
    expect(JSON.parse(text)).toMatchObject({ id: 'x', error: [{ fact: 'age', given: -1 }] });
  });
});

describe('a line with a resource', () => {
  test('that has faults becomes an error that names them', () => {
    const { text: made } = fhirLine(given, options);
    const { text, failed } = readFhirLine(made.replace('"linkId":"age"', '"linkId":"Age"'));
    expect(failed).toBe(true);
    expect(JSON.parse(text)).toMatchObject({ id: 'patient 7', error: [{ fact: 'Age' }] });
  });

  test('that has a key twice is refused', () => {
    const { text: made } = fhirLine(given, options);
    const twice = made.replace('"linkId":"age"', '"linkId":"bmi","linkId":"age"');
    expect(readFhirLine(twice)).toMatchObject({ failed: true });
  });

  test('that is nested too deep to be read is refused', () => {
    const deep = `{"resourceType":"QuestionnaireResponse","item":${'[{"linkId":"a","item":'.repeat(20_000)}[]${'}]'.repeat(20_000)}}`;
    expect(readFhirLine(deep)).toMatchObject({ failed: true });
  });
});
