import { describe, expect, test } from 'vitest';
import { cluster } from '$statecharts/indications/cluster/index.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { contentOf } from './content-of.ts';
import { begun, lived, openedAgain } from './testing.ts';

describe('a patient who is saved and opened', () => {
  test.each([fbss, cluster])('is the same, for $id', async (indication) => {
    const { patient, check } = lived(indication);
    const again = await openedAgain(patient, indication);
    expect(contentOf(again)).toEqual(contentOf(patient));
    expect(again.part('check')?.advice).toEqual(check.advice);
    expect(again.part('check')?.problems).toEqual(check.problems);
    expect(again.part('check')?.durationUnit).toBe(check.durationUnit);
    expect(again.part('walk')?.standing).toEqual(patient.part('walk')?.standing);
    expect(again.part('walk')?.dateOf(1)).toBe('31-4-2026');
    expect(again.part('meeting')?.fields).toEqual(patient.part('meeting')?.fields);
    expect(again.part('trial')?.result).toEqual(patient.part('trial')?.result);
    expect(again.part('aftercare')?.entries).toEqual(patient.part('aftercare')?.entries);
    expect(again.part('letter')?.freeText).toBe('Eén\ntwee');
  });

  test('has what follows from no pain specialist having seen the patient as what follows', async () => {
    const { patient, check } = begun(fbss);
    check.seen = 'false';
    const again = (await openedAgain(patient, fbss)).part('check');
    expect(again?.facts).toEqual(check.facts);
    expect(Object.keys(check.facts).every((fact) => again?.isImplied(fact))).toBe(true);
  });

  test('has a question that was answered with ‘not known’ so again, and no other', async () => {
    const { patient, check } = begun(fbss);
    check.give('age', 'unknown');
    const again = (await openedAgain(patient, fbss)).part('check');
    expect([again?.isUnknown('age'), again?.isUnknown('bmi')]).toEqual([true, false]);
  });

  test('is in a file until something changes, and again once it is as it was', async () => {
    const again = await openedAgain(lived(fbss).patient, fbss);
    expect([again.isStarted, again.isUnsaved]).toEqual([true, false]);
    again.part('check')?.give('age', '55');
    expect(again.isUnsaved).toBe(true);
    again.part('check')?.give('age', '54');
    expect(again.isUnsaved).toBe(false);
  });
});
