import { describe, expect, it } from 'vitest';
import { crps } from '$statecharts/indications/crps/index.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { ReferralCheck } from '../check.svelte.ts';
import { Patient } from '../patient.svelte.ts';
import { confirmOffers, openOffers, takenAlong } from './taken-along.ts';

const OWN = ['radicularPain', 'dominantPain', 'surgicallyTreatable', 'diagnosedBySpecialist'];

/** A check for leg pain after back surgery with these answers, and the next, which takes them along. */
function checks(answers: Readonly<Record<string, string>>) {
  const first = new ReferralCheck(fbss);
  for (const [fact, answer] of Object.entries(answers)) first.give(fact, answer);
  const patient = new Patient('crps');
  patient.offered = takenAlong(first, (fact) => OWN.includes(fact));
  return { first, next: new ReferralCheck(crps, patient) };
}

describe('another indication of the same patient', () => {
  it('is offered what both ask in the same words, and counts none of it', () => {
    const { next } = checks({
      age: '17',
      bmi: '25,5',
      lumbarSurgeries: '0',
      radicularPain: 'true'
    });
    expect(openOffers(next).map(({ fact, value }) => [fact, value])).toEqual([
      ['age', 17],
      ['bmi', 25.5]
    ]);
    expect(next.facts).toEqual({});
    expect(next.advice).toEqual(new ReferralCheck(crps).advice);
  });

  it('takes what is confirmed, and drops the rest', () => {
    const { next } = checks({ age: '17', pregnant: 'false' });
    confirmOffers(
      next,
      openOffers(next).filter(({ fact }) => fact === 'age')
    );
    expect(next.facts).toEqual({ age: 17 });
    expect(openOffers(next)).toEqual([]);
  });

  it('is offered no answer that says nothing, cannot be used, or was given there already', () => {
    const { next } = checks({ age: '170', bmi: 'unknown', painNrs: '7', pregnant: 'true' });
    next.give('painVasMm', '64');
    next.give('pregnant', 'false');
    expect(openOffers(next)).toEqual([]);
  });

  it('is offered no treatment that a specialist gives: it is of a place', () => {
    const { next } = checks({ 'steps.scarInfiltration': 'insufficient', 'drugs.tca': 'ongoing' });
    expect(openOffers(next).map(({ fact }) => fact)).toEqual(['drugs.tca']);
  });

  it('is offered a duration in years as the months that it is', () => {
    const { first, next } = checks({});
    first.durationUnit = 'years';
    first.give('painDurationMonths', '3');
    next.patient.offered = takenAlong(first, () => false);
    confirmOffers(next, openOffers(next));
    expect(next.facts).toEqual({ painDurationMonths: 36 });
  });

  it('says of what one button answered that it did', () => {
    const { first, next } = checks({});
    const group = first.parts.find(({ id }) => id === 'exclusions')?.group;
    if (group) first.giveGroup(group);
    next.patient.offered = takenAlong(first, () => false);
    confirmOffers(next, openOffers(next));
    expect(next.facts['pregnant']).toBe(false);
    expect(next.confirmedIn('pregnant')).toBe('exclusions');
  });
});
