import { describe, expect, test } from 'vitest';
import { crps } from '$statecharts/indications/crps/index.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { sfn } from '$statecharts/indications/sfn/index.ts';
import { ReferralCheck } from '../check.svelte.ts';

function groupOf(check: ReferralCheck, id: string) {
  return check.parts.find(({ group }) => group?.id === id)?.group ?? expect.fail(id);
}

describe('a referral check', () => {
  test('starts with nothing known', () => {
    const check = new ReferralCheck(fbss);
    expect(check.facts).toEqual({});
    expect(check.isStarted).toBe(false);
    expect(check.advice.category).toBe('incomplete');
  });

  test('keeps an answer that cannot be right, and never uses it', () => {
    const check = new ReferralCheck(fbss);
    check.give('age', '400');
    expect(check.answer('age')).toBe('400');
    expect(check.problems).toEqual(['age']);
    expect(check.facts).toEqual({});
  });

  test('does not read "don’t know" as no', () => {
    const check = new ReferralCheck(fbss);
    check.give('radicularPain', 'unknown');
    expect(check.advice.criteria.find(({ id }) => id === 'fbss.radicular')?.status).toBe('unknown');
  });

  test('takes the pain specialist’s steps as not considered when nobody has seen the patient', () => {
    const check = new ReferralCheck(fbss);
    check.seen = 'false';
    expect(check.answer('steps.nerveRootPrf')).toBe('not-considered');
    expect(check.answer('steps.exercise')).toBeUndefined();
    check.give('steps.nerveRootPrf', 'insufficient');
    expect(check.facts['steps.nerveRootPrf']).toBe('insufficient');
    check.seen = 'true';
    expect(check.answer('steps.scarInfiltration')).toBeUndefined();
  });

  test('asks about the pain specialist only where there are steps to take', () => {
    expect(new ReferralCheck(crps).asksWhetherSeen).toBe(true);
    expect(new ReferralCheck(sfn).asksWhetherSeen).toBe(false);
  });

  test('asks about opioid reduction only with a high dose', () => {
    const check = new ReferralCheck(fbss);
    expect(check.isAsked('psychosocial.opioidReduction')).toBe(false);
    check.give('opioidMedMgPerDay', '89,9');
    expect(check.isAsked('psychosocial.opioidReduction')).toBe(false);
    check.give('opioidMedMgPerDay', '90');
    expect(check.isAsked('psychosocial.opioidReduction')).toBe(true);
  });

  test('does not ask about a step that does not apply', () => {
    const check = new ReferralCheck(fbss);
    expect(check.isAsked('steps.scarInfiltration')).toBe(true);
    check.give('scarPainProminent', 'false');
    expect(check.isAsked('steps.scarInfiltration')).toBe(false);
  });

  test('makes the rest optional once something rules the treatment out', () => {
    const check = new ReferralCheck(fbss);
    expect(check.isOptional('bmi')).toBe(false);
    check.give('lifeExpectancyOver12Months', 'false');
    expect(check.isOptional('bmi')).toBe(true);
  });

  test('asks, beside a step to do, only what could outrank it', () => {
    const check = new ReferralCheck(fbss);
    check.give('pregnant', 'true');
    expect(check.isOptional('steps.exercise')).toBe(true);
    expect(check.isOptional('lifeExpectancyOver12Months')).toBe(false);
  });
});

describe('a group', () => {
  test('answers its open rows and leaves the answers that were given', () => {
    const check = new ReferralCheck(fbss);
    check.give('pregnant', 'true');
    check.give('activeInfection', 'unknown');
    check.giveGroup(groupOf(check, 'exclusions'));
    expect(check.facts).toMatchObject({ pregnant: true, substanceMisuse: false });
    expect(check.answer('activeInfection')).toBe('unknown');
    expect(check.confirmedIn('substanceMisuse')).toBe('exclusions');
    expect(check.confirmedIn('pregnant')).toBeUndefined();
  });

  test('no longer vouches for a row that is changed', () => {
    const check = new ReferralCheck(fbss);
    check.giveGroup(groupOf(check, 'psychosocial'));
    check.give('psychosocial.coping', 'some');
    expect(check.confirmedIn('psychosocial.coping')).toBeUndefined();
    expect(check.confirmedIn('psychosocial.distress')).toBe('psychosocial');
  });

  test('whose answers belong together is withdrawn when a row says otherwise', () => {
    const check = new ReferralCheck(fbss);
    const mechanism = groupOf(check, 'mechanism');
    expect(check.contradicts(mechanism)).toBe(false);
    check.give('painMechanism.neuropathic', 'false');
    expect(check.contradicts(mechanism)).toBe(true);
    check.give('painMechanism.neuropathic', 'unknown');
    expect(check.contradicts(mechanism)).toBe(true);
    check.give('painMechanism.neuropathic', 'true');
    expect(check.contradicts(mechanism)).toBe(false);
  });

  test('has nothing left to answer once all its rows are answered', () => {
    const check = new ReferralCheck(fbss);
    const exclusions = groupOf(check, 'exclusions');
    expect(check.hasOpenRows(exclusions)).toBe(true);
    check.giveGroup(exclusions);
    expect(check.hasOpenRows(exclusions)).toBe(false);
  });

  test('of treatments leaves alone what may not apply', () => {
    const check = new ReferralCheck(fbss);
    check.giveGroup(groupOf(check, 'treatments'));
    expect(check.answer('steps.exercise')).toBe('insufficient');
    expect(check.answer('steps.scarInfiltration')).toBeUndefined();
  });
});
