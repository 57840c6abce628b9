import { flushSync, mount, unmount } from 'svelte';
import { describe, expect, test } from 'vitest';
import { AftercarePlan } from '$lib/specialist/aftercare/aftercare-plan.svelte.ts';
import { intakeOf, knownIntake, NO_INTAKE } from '$lib/specialist/evaluation/intake.ts';
import { Meeting } from '$lib/specialist/meeting/meeting.svelte.ts';
import { OffTestEvaluation } from '$lib/specialist/off-test/off-test.svelte.ts';
import { TrialEvaluation } from '$lib/specialist/trial/trial.svelte.ts';
import { ReferralCheck } from '../check.svelte.ts';
import { cluster } from '$statecharts/indications/cluster/index.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { Patient } from '../patient.svelte.ts';

/** A patient with leg pain after back surgery, of whom a check was begun. */
function begun() {
  const patient = new Patient(fbss.id);
  const check = patient.ensure('check', () => new ReferralCheck(fbss, patient));
  return { patient, check };
}

const trialOf = (patient: Patient) =>
  patient.ensure('trial', () => new TrialEvaluation(fbss, {}, patient));

/** A year's aftercare after an implantation. */
function planIn(patient: Patient) {
  const aftercare = patient.ensure('aftercare', () => new AftercarePlan(patient));
  aftercare.change(aftercare.entries[0] ?? expect.fail(), { date: '2026-03-31', years: '1' });
  return aftercare;
}

describe('a patient', () => {
  test('has one country, wherever it is said', () => {
    const { patient, check } = begun();
    const trial = trialOf(patient);
    const aftercare = planIn(patient);
    check.country = 'BE';
    expect([trial.country, aftercare.plans[0]]).toMatchObject(['BE', { country: 'BE' }]);
    trial.country = 'NL';
    expect([check.country, patient.country]).toEqual(['NL', 'NL']);
  });

  test('keeps each part as the first page made it', () => {
    const { patient } = begun();
    const meeting = patient.ensure('meeting', () => new Meeting());
    expect(patient.ensure('meeting', () => expect.fail('made twice'))).toBe(meeting);
    expect(patient.part('walk')).toBeUndefined();
  });

  test.each<[string, (patient: Patient) => void]>([
    ['a country', (patient) => (patient.country = 'BE')],
    ['a calculator', (patient) => (patient.hasCalculated = true)],
    ['an answer', (patient) => patient.part('check')?.give('age', '400')],
    [
      'a meeting',
      (patient) => patient.ensure('meeting', () => new Meeting()).setPresent('other', true)
    ],
    ['a trial', (patient) => (trialOf(patient).days = '7,5')],
    ['a plan', (patient) => planIn(patient)]
  ])('is begun with %s, and not before', (_, enter) => {
    const { patient } = begun();
    expect(patient.isStarted).toBe(false);
    enter(patient);
    expect(patient.isStarted).toBe(true);
  });

  test('still follows its answers once the page that made a part is gone', () => {
    const patient = new Patient(fbss.id);
    const page = mount(
      () => {
        const check = patient.ensure('check', () => new ReferralCheck(fbss, patient));
        return { category: check.advice.category };
      },
      { target: document.body }
    );
    const check = patient.part('check') ?? expect.fail();
    const before = check.advice.category;
    void unmount(page);
    flushSync(() => check.give('radicularPain', 'false'));
    expect([before, check.advice.category]).toEqual(['incomplete', 'not-indicated']);
  });
});

describe('the intake', () => {
  test.each([
    ['painNrs', '7,5', 'nrs'],
    ['painVasMm', '70', 'vas']
  ])('is %s of the check, as it was typed', (fact, text, instrument) => {
    const { check } = begun();
    check.give(fact, text);
    expect(intakeOf(check)).toEqual({ baseline: text, instrument });
  });

  test.each(['', 'unknown', '11', '1.000'])('%j is none', (text) => {
    const { check } = begun();
    check.give('painNrs', text);
    expect(intakeOf(check)).toEqual(NO_INTAKE);
  });

  test('is the number of attacks for cluster headache', () => {
    const check = new ReferralCheck(cluster);
    check.give('painNrs', '9');
    check.give('attacksPerWeek', '10');
    expect(intakeOf(check)).toEqual({ baseline: '10', instrument: '' });
  });

  test('is that of the trial where one was entered', () => {
    const { patient, check } = begun();
    check.give('painNrs', '7');
    const trial = trialOf(patient);
    [trial.baseline, trial.instrument] = ['80', 'vas'];
    expect(knownIntake(patient)).toMatchObject({ baseline: '80', instrument: 'vas' });
    trial.baseline = '1.000';
    expect(knownIntake(patient)).toMatchObject({ baseline: '7', instrument: 'nrs' });
  });
});

describe('a trial that takes the intake over', () => {
  const nrs = (baseline: string) => ({ baseline, instrument: 'nrs' }) as const;
  const day = { date: '2026-03-01', scores: ['4'], medication: '' };

  test('follows it, to be looked at, until something else is typed', () => {
    const trial = trialOf(new Patient(fbss.id));
    trial.takeOver(nrs('7'));
    trial.diary.take([day]);
    trial.takeOver(nrs('8'));
    expect([trial.baseline, trial.isBaselineTaken]).toEqual(['8', true]);
    trial.baseline = '6';
    trial.takeOver(nrs('8'));
    expect([trial.baseline, trial.isBaselineTaken]).toEqual(['6', false]);
  });

  test('leaves scores on the instrument that they were entered on', () => {
    const trial = trialOf(new Patient(fbss.id));
    trial.takeOver(nrs('8'));
    trial.diary.take([day]);
    trial.takeOver({ baseline: '80', instrument: 'vas' });
    expect([trial.baseline, trial.instrument, trial.isBaselineTaken]).toEqual(['8', 'nrs', false]);
  });

  test('forgets it with the answer, where nothing rests on it', () => {
    const trial = trialOf(new Patient(fbss.id));
    trial.takeOver(nrs('8'));
    trial.takeOver(NO_INTAKE);
    expect([trial.baseline, trial.instrument, trial.isBaselineTaken]).toEqual(['', '', false]);
  });
});

describe('an off-test that takes an instrument over', () => {
  test('leaves it where scores were entered, and takes no score', () => {
    const offTest = new OffTestEvaluation(fbss);
    offTest.takeOver('nrs');
    expect([offTest.instrument, offTest.isInstrumentTaken]).toEqual(['nrs', true]);
    expect(offTest.before.isEmpty).toBe(true);
    offTest.before.text = '4';
    offTest.takeOver('nrs');
    expect(offTest.isInstrumentTaken).toBe(true);
    offTest.takeOver('vas');
    expect([offTest.instrument, offTest.isInstrumentTaken]).toEqual(['nrs', false]);
  });

  test('leaves what was chosen', () => {
    const offTest = new OffTestEvaluation(fbss);
    offTest.instrument = 'vas';
    offTest.takeOver('nrs');
    expect(offTest.instrument).toBe('vas');
  });
});
