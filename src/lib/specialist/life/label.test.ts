import { expect, test } from 'vitest';
import { Consultation } from '$lib/case/consultation.svelte.ts';
import { MOST_IN_LABEL, readLabel } from '$lib/case/label.ts';

test.each(['', 'Casus A-17', 'pijnteam 3, oktober', '2026-114', 'x'.repeat(MOST_IN_LABEL)])(
  'a label can be ‘%s’',
  (text) => {
    expect(readLabel(text)).toEqual({ label: text });
  }
);

test.each([
  '12-3-1970',
  'man 12/03/70',
  '1970-03-12',
  '123456782',
  '1234.56.782',
  '70.03.12-123.45'
])('a label is not ‘%s’: it points at somebody', (text) => {
  expect(readLabel(text)).toEqual({ label: '', problem: 'person' });
});

test('a label that no title can hold is not cut off but refused', () => {
  expect(readLabel('x'.repeat(MOST_IN_LABEL + 1))).toEqual({ label: '', problem: 'tooLong' });
});

test('a label is of the person: it goes along to another indication, and not to another person', () => {
  const consultation = new Consultation();
  consultation.patientFor('fbss').typedLabel = ' Casus  A-17 ';
  expect(consultation.isPatientStarted).toBe(true);
  consultation.goOnWith('crps', []);
  expect(consultation.patientFor('crps').label).toBe('Casus A-17');
  expect(consultation.patientFor('pdn').label).toBe('');
});
