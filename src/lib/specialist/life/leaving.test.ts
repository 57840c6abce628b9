import { describe, expect, test } from 'vitest';
import type { Patient } from '$lib/case/patient.svelte.ts';
import { PastedList } from '$lib/tools/medication/pasted-list.svelte.ts';
import { cluster } from '$statecharts/indications/cluster/index.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { intakeOf } from '../evaluation/intake.ts';
import { TrialEvaluation } from '../trial/trial.svelte.ts';
import { noteKept } from './kept.ts';
import { begun, lived, openedAgain } from './testing.ts';

describe('leaving', () => {
  const LEAVE = { willUnload: true, to: null };
  const TO_OTHER = { willUnload: false, to: { params: { indication: 'crps' } } };

  test('loses nothing that was saved, and what was changed since', () => {
    const { consultation, patient } = lived(fbss);
    expect([consultation.loses(LEAVE), consultation.loses(TO_OTHER)]).toEqual([true, true]);
    noteKept(patient);
    expect([consultation.loses(LEAVE), consultation.loses(TO_OTHER)]).toEqual([false, false]);
    expect(consultation.isStarted).toBe(true);
    patient.typedLabel = 'Casus A-18';
    expect([consultation.loses(LEAVE), consultation.loses(TO_OTHER)]).toEqual([true, true]);
  });

  test('a trial that only took over its intake is no change', () => {
    const { patient, check } = begun(fbss);
    check.give('painNrs', '8');
    noteKept(patient);
    const trial = patient.ensure('trial', () => new TrialEvaluation(fbss, {}, patient));
    trial.takeOver(intakeOf(check));
    expect([trial.isStarted, patient.isUnsaved]).toEqual([true, false]);
    trial.days = '9';
    expect(patient.isUnsaved).toBe(true);
  });

  test.each<[string, (patient: Patient) => void]>([
    [
      'a pasted list',
      (patient) => (patient.ensure('medication', () => new PastedList()).text = 'x')
    ],
    ['a calculator', (patient) => (patient.hasCalculated = true)],
    ['an offer', (patient) => (patient.offered = [{ fact: 'age', answer: '54' }])]
  ])('loses %s, which no file has', (_what, enter) => {
    const { consultation, patient } = lived(fbss);
    enter(patient);
    noteKept(patient);
    expect(consultation.loses(LEAVE)).toBe(true);
  });
});

describe('a consultation that takes up a patient from a file', () => {
  test('has nothing left of the one before, and makes the page anew', async () => {
    const { consultation, patient } = lived(fbss);
    const { round } = consultation;
    const next = await openedAgain(patient, fbss);
    consultation.takeUp(next);
    expect(consultation.patientFor('fbss')).toBe(next);
    expect([consultation.round, consultation.isPatientStarted]).toEqual([round + 1, true]);
  });

  test('goes to the pages of another indication without a question, and the page stays until then', async () => {
    const { consultation, patient } = lived(fbss);
    const next = await openedAgain(lived(cluster).patient, cluster);
    const { round } = consultation;
    consultation.takeUp(next);
    expect(consultation.round).toBe(round);
    expect(
      consultation.loses({ willUnload: false, to: { params: { indication: 'cluster' } } })
    ).toBe(false);
    expect(consultation.patientFor('cluster')).toBe(next);
    expect(consultation.known('fbss')).toBeUndefined();
    expect(patient).not.toBe(next);
  });
});
