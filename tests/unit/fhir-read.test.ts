import { describe, expect, test } from 'vitest';
import { readBack, SITE } from './support/fhir.ts';

const country = { linkId: 'country', answer: [coding('country', 'NL')] };

function coding(list: string, code: string) {
  return { valueCoding: { system: `${SITE}/fhir/CodeSystem/${list}`, code } };
}

function responseWith(items: readonly unknown[], rest: object = {}) {
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${SITE}/fhir/Questionnaire/fbss`,
    status: 'completed',
    item: [country, ...items],
    ...rest
  };
}

const general = (...item: object[]) => ({ linkId: 'stage.general', item });
const answer = (linkId: string, ...answers: object[]) => ({ linkId, answer: answers });

describe('a response', () => {
  test('is read into a case; an answer that is not there is not known', () => {
    const given = responseWith([
      general(answer('age', { valueDecimal: 54.5 }), { linkId: 'pregnant' }),
      { linkId: 'stage.diagnosis', item: [answer('lumbarSurgeries', { valueInteger: 2 })] }
    ]);
    const read = readBack(given);
    expect(read.errors).toBeUndefined();
    expect(read.case?.facts).toEqual({ age: 54.5, lumbarSurgeries: 2 });
    expect(read.case?.country).toBe('NL');
    expect(read.case?.indication.id).toBe('fbss');
  });

  test('of a site at another address is read, whatever version it names', () => {
    const questionnaire = 'http://hospital.example/guide/fhir/Questionnaire/fbss|2020.3';
    expect(readBack(responseWith([], { questionnaire })).errors).toBeUndefined();
  });

  test('says who the patient is, and that is not looked at', () => {
    const subject = { reference: 'Patient/123', display: 'Jansen' };
    expect(JSON.stringify(readBack(responseWith([], { subject })).case)).not.toContain('Jansen');
  });

  test('is read out of the bundle that it stands in', () => {
    const entry = [{ resource: responseWith([]) }, { resource: { resourceType: 'Condition' } }];
    expect(readBack({ resourceType: 'Bundle', entry }).case?.indication.id).toBe('fbss');
  });
});

const AGE = 'valueDecimal: a number from 0 to 120';

describe('is refused whole, with the item, what is given and what is allowed:', () => {
  test.each([
    ['an unknown linkId', general(answer('shoeSize', { valueDecimal: 43 })), 'shoeSize'],
    ['a question in another group', answer('age', { valueDecimal: 54 }), 'age'],
    ['an answer of another type', general(answer('age', { valueInteger: 54 })), 'age', AGE],
    ['a number as a text', general(answer('age', { valueDecimal: '54' })), 'age', AGE],
    ['a number out of range', general(answer('age', { valueDecimal: 121 })), 'age', AGE],
    [
      'part of an operation',
      { linkId: 'stage.diagnosis', item: [answer('lumbarSurgeries', { valueInteger: 1.5 })] },
      'lumbarSurgeries',
      'valueInteger: a whole number from 0 to 50'
    ],
    [
      'an option that is not listed',
      general(answer('bleedingRisk', coding('bleedingRisk', 'some'))),
      'bleedingRisk'
    ],
    [
      'a code of another list',
      general(answer('bleedingRisk', coding('psychiatricDisorder', 'none'))),
      'bleedingRisk'
    ],
    [
      'two values in one answer',
      general(answer('age', { valueDecimal: 54, valueInteger: 54 })),
      'age at item.1.item.0.answer.0',
      'exactly one value[x]'
    ],
    [
      'a value without one',
      general(answer('age', {})),
      'age at item.1.item.0.answer.0',
      'exactly one value[x]'
    ],
    [
      'two answers',
      general(answer('age', { valueDecimal: 54 }, { valueDecimal: 55 })),
      'age at item.1.item.0.answer'
    ],
    [
      'the same question twice',
      general(answer('age', { valueDecimal: 54 }), answer('age', { valueDecimal: 54 })),
      'age',
      'each linkId once'
    ],
    [
      'an answer that another changes the meaning of',
      general({ ...answer('age', { valueDecimal: 54 }), modifierExtension: [] }),
      'age at item.1.item.0.modifierExtension',
      'left out'
    ],
    ['a group that answers', { ...general(), answer: [{ valueBoolean: true }] }, 'stage.general'],
    ['an item without a link', general({ answer: [{ valueDecimal: 3 }] }), /linkId$/]
  ] as const)('%s', (_, item, place, allowed: string | undefined = undefined) => {
    const good = general(answer('age', { valueDecimal: 54 }));
    expect(readBack(responseWith([good])).errors).toBeUndefined();
    const { errors, case: one } = readBack(responseWith([item]));
    expect(one).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.fact).toEqual(
      typeof place === 'string' ? place : expect.stringMatching(place)
    );
    if (allowed) expect(errors?.[0]?.allowed).toBe(allowed);
  });

  test.each([
    ['no country', { item: [] }, 'country'],
    [
      'another questionnaire',
      { questionnaire: 'http://x.example/fhir/Questionnaire/y' },
      'questionnaire'
    ],
    ['a response entered in error', { status: 'entered-in-error' }, 'status'],
    ['rules unknown to us', { implicitRules: 'http://x.example' }, 'implicitRules'],
    ['another resource', { resourceType: 'Patient' }, 'resourceType']
  ])('%s', (_, rest, place) => {
    const { errors, case: one } = readBack(responseWith([], rest));
    expect(one).toBeUndefined();
    expect(errors?.map(({ fact }) => fact)).toEqual([place]);
  });

  test.each([[null], ['text'], [[]], [3]])('what is no object: %j', (input) => {
    expect(readBack(input).errors).toHaveLength(1);
  });

  test('a bundle with two responses', () => {
    const entry = [{ resource: responseWith([]) }, { resource: responseWith([]) }];
    expect(readBack({ resourceType: 'Bundle', entry }).errors).toHaveLength(1);
  });

  test('items that are nested without end', () => {
    let item: object = { linkId: 'deep' };
    for (let level = 0; level < 20_000; level += 1) item = { linkId: 'deep', item: [item] };
    expect(readBack(responseWith([item])).errors?.map(({ fact }) => fact)).toEqual(['item']);
  });

  test('every fault at once', () => {
    const faults = general(answer('age', { valueDecimal: -1 }), answer('bmi', { valueDecimal: 7 }));
    expect(readBack(responseWith([faults])).errors?.map(({ fact }) => fact)).toEqual([
      'age',
      'bmi'
    ]);
  });
});
