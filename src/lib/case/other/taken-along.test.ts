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

  it('is offered no second time what was answered there meanwhile, whatever it was', () => {
    const { first, next } = checks({ bmi: '36' });
    next.give('bmi', '30');
    next.patient.offered = takenAlong(first, () => false, next);
    expect(openOffers(next)).toHaveLength(1);
    next.give('bmi', '34');
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

  it('is offered a duration in months as such, whichever unit is chosen there', () => {
    const { first, next } = checks({ painDurationMonths: '24' });
    next.durationUnit = 'years';
    next.patient.offered = takenAlong(first, () => false, next);
    confirmOffers(next, openOffers(next));
    expect(next.facts).toEqual({ painDurationMonths: 24 });
    expect([next.answer('painDurationMonths'), next.durationUnit]).toEqual(['24', 'months']);
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

/** Goes back to leg pain after back surgery, answered like this, from answers for CRPS. */
function back(old: Readonly<Record<string, string>>, recent: Readonly<Record<string, string>>) {
  const { first, next } = checks(old);
  for (const [fact, answer] of Object.entries(recent)) next.give(fact, answer);
  first.patient.offered = takenAlong(next, (fact) => OWN.includes(fact), first);
  return first;
}

const offeredIn = (check: ReferralCheck) =>
  openOffers(check).map(({ fact, value }) => [fact, value]);

describe('an earlier indication of the same patient', () => {
  it('is offered what is answered otherwise since, and keeps its own until that is confirmed', () => {
    const first = back(
      { bmi: '30', age: '54', pregnant: 'unknown' },
      { bmi: '36', age: '54', pregnant: 'true' }
    );
    expect(offeredIn(first)).toEqual([
      ['pregnant', true],
      ['bmi', 36]
    ]);
    expect(first.facts).toEqual({ bmi: 30, age: 54 });
    confirmOffers(first, openOffers(first));
    expect(first.facts).toEqual({ bmi: 36, age: 54, pregnant: true });
  });

  it('is offered a score on another instrument, and then has that one alone', () => {
    const first = back({ painNrs: '6' }, { painVasMm: '64' });
    expect(offeredIn(first)).toEqual([['painVasMm', 64]]);
    confirmOffers(first, openOffers(first));
    expect(first.facts).toEqual({ painVasMm: 64 });
  });

  it('is offered nothing that is answered there in the same way', () => {
    expect(offeredIn(back({ painNrs: '6', bmi: '30,0' }, { painNrs: '6', bmi: '30' }))).toEqual([]);
  });
});
