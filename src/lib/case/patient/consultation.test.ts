import { describe, expect, test } from 'vitest';
import { CentreForm } from '$lib/specialist/centre/centre.svelte.ts';
import { PastedList } from '$lib/tools/medication/pasted-list.svelte.ts';
import { crps } from '$statecharts/indications/crps/index.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { ReferralCheck } from '../check.svelte.ts';
import { Consultation } from '../consultation.svelte.ts';
import { LetterDetails } from '../letter-details.svelte.ts';
import { takenAlong } from '../other/taken-along.ts';

const to = (params: Record<string, string>) => ({ willUnload: false, to: { params } });
const LEAVE = { willUnload: true, to: null };

/** A consultation about leg pain after back surgery in which something was entered. */
function begun() {
  const consultation = new Consultation();
  consultation.patientFor('fbss').country = 'BE';
  return consultation;
}

describe('a consultation', () => {
  test('is about one patient on every page of an indication', () => {
    const consultation = new Consultation();
    const patient = consultation.patientFor('fbss');
    expect(consultation.patientFor('fbss')).toBe(patient);
    expect(consultation.patientFor('crps')).not.toBe(patient);
    expect(consultation.patient?.indication).toBe('crps');
  });

  test('loses nothing between the pages of a patient, nor beside them', () => {
    const consultation = begun();
    expect(consultation.loses(to({ lang: 'en', indication: 'fbss' }))).toBe(false);
    expect(consultation.loses(to({ lang: 'nl' }))).toBe(false);
  });

  test('loses what was entered on the page of another indication, and outside', () => {
    expect(begun().loses(to({ lang: 'nl', indication: 'crps' }))).toBe(true);
    expect(begun().loses(LEAVE)).toBe(true);
  });

  test('has nothing to lose while nothing was entered', () => {
    const consultation = new Consultation();
    consultation.patientFor('fbss');
    consultation.beside(CentreForm);
    consultation.hold(() => false);
    expect(consultation.loses(to({ indication: 'crps' }))).toBe(false);
    expect(consultation.loses(LEAVE)).toBe(false);
  });

  test('minds a centre, which another patient leaves alone', () => {
    const consultation = new Consultation();
    consultation.beside(CentreForm).patients = '34';
    expect(consultation.loses(to({ indication: 'crps' }))).toBe(false);
    expect(consultation.loses(LEAVE)).toBe(true);
  });

  test('minds what a page holds by itself, as long as it does', () => {
    const consultation = new Consultation();
    const release = consultation.hold(() => true);
    expect(consultation.isStarted).toBe(true);
    release();
    expect(consultation.isStarted).toBe(false);
  });

  test('that has ended holds nothing of the last patient, and makes its page anew', () => {
    const consultation = begun();
    consultation.ask('again', () => undefined);
    const { patient, round } = consultation;
    consultation.end();
    expect([consultation.patient, consultation.question]).toEqual([undefined, undefined]);
    expect(consultation.isStarted).toBe(false);
    expect(consultation.round).toBe(round + 1);
    expect(consultation.patientFor('fbss')).not.toBe(patient);
  });

  test('keeps a person whose other indication is chosen, and loses nothing on either page', () => {
    const consultation = begun();
    const { patient } = consultation;
    consultation.goOnWith('crps', [{ fact: 'age', answer: '54' }]);
    expect(consultation.loses(to({ indication: 'crps' }))).toBe(false);
    expect(consultation.loses(to({ indication: 'pdn' }))).toBe(true);
    const other = consultation.patientFor('crps');
    expect([other.country, other.offered]).toEqual(['BE', [{ fact: 'age', answer: '54' }]]);
    expect(consultation.loses(to({ indication: 'fbss' }))).toBe(false);
    expect(consultation.patientFor('fbss')).toBe(patient);
    expect(consultation.patientFor('crps')).toBe(other);
  });

  test('has the country of a person on every page, whichever way it is reached', () => {
    const consultation = begun();
    consultation.goOnWith('crps', []);
    consultation.patientFor('crps').country = 'NL';
    expect(consultation.patientFor('fbss').country).toBe('NL');
    expect(consultation.known('crps')?.country).toBe('NL');
    expect(consultation.known('pdn')).toBeUndefined();
  });

  test('leaves a pasted list where it was pasted; what was answered on it is to be confirmed', () => {
    const consultation = new Consultation();
    const patient = consultation.patientFor('fbss');
    const check = patient.ensure('check', () => new ReferralCheck(fbss, patient));
    const list = patient.ensure('medication', () => new PastedList());
    list.text = 'Amitriptyline 25 mg 1dd1\nLyrica 75 mg 2dd1\nEliquis 5 mg 2dd1';
    patient
      .ensure('letter', () => new LetterDetails())
      .tell('drugs.gabapentinoid', { drug: 'pregabalin' });
    check.give('drugs.gabapentinoid', 'insufficient');
    consultation.goOnWith(
      'crps',
      takenAlong(check, () => false)
    );
    const other = consultation.patientFor('crps');
    expect([other.part('medication'), other.part('letter')]).toEqual([undefined, undefined]);
    expect(other.offered).toEqual([{ fact: 'drugs.gabapentinoid', answer: 'insufficient' }]);
    expect(new ReferralCheck(crps, other).facts).toEqual({});
    expect(consultation.patientFor('fbss').part('medication')).toBe(list);
  });

  test('takes nothing along to an indication that was not chosen for the same person', () => {
    const consultation = begun();
    consultation.goOnWith('crps', [{ fact: 'age', answer: '54' }]);
    const pdn = consultation.patientFor('pdn');
    expect([pdn.country, pdn.offered]).toEqual(['NL', []]);
    expect(consultation.patientFor('crps').offered).toEqual([]);
    expect(consultation.patientFor('fbss').country).toBe('NL');
  });

  test('that has ended takes nothing along to another person', () => {
    const consultation = begun();
    consultation.goOnWith('crps', [{ fact: 'age', answer: '54' }]);
    consultation.end();
    const other = consultation.patientFor('crps');
    expect([other.country, other.offered]).toEqual(['NL', []]);
    expect(consultation.isPatientStarted).toBe(false);
  });
});
