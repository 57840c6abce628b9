import { expect, test } from 'vitest';
import { writtenMedicines } from './written-medicines.ts';

const daysWith = (...notes: (string | undefined)[]) =>
  notes.map((medication, i) => ({
    date: `2026-03-0${i + 1}`,
    scores: [],
    ...(medication !== undefined && { medication })
  }));

test('each medicine is there once, with its days, that of most days first', () => {
  expect(
    writtenMedicines(
      daysWith('oxycodon 5 mg; Paracetamol 1000 mg', 'paracetamol 1000 mg', undefined)
    )
  ).toEqual([
    { name: 'Paracetamol 1000 mg', days: 2 },
    { name: 'oxycodon 5 mg', days: 1 }
  ]);
});

test('a dose with a decimal comma, or with how often, stays whole', () => {
  expect(writtenMedicines(daysWith('clonazepam 0,5 mg, 2 keer, tramadol 50 mg'))).toEqual([
    { name: 'clonazepam 0,5 mg, 2 keer', days: 1 },
    { name: 'tramadol 50 mg', days: 1 }
  ]);
});

test('the same medicine twice in a note is taken on one day', () => {
  expect(writtenMedicines(daysWith('ibuprofen; ibuprofen'))).toEqual([
    { name: 'ibuprofen', days: 1 }
  ]);
});

test('without notes there are none', () => {
  expect(writtenMedicines(daysWith(undefined, ''))).toEqual([]);
});
