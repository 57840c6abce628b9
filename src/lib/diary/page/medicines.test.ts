import { expect, test } from 'vitest';
import type { PatientDiary } from '../keeper/patient-diary.ts';
import { lastWithMedicines, medicinesIn, rememberedMedicines, toggled } from './medicines.ts';

const noted = (date: string, medication: string) => ({ date, scores: [], medication });
const diary: PatientDiary = {
  days: [
    noted('2026-03-01', 'paracetamol 1000 mg, 3 keer; Amitriptyline 10 mg'),
    noted('2026-03-02', 'amitriptyline 10 mg'),
    { date: '2026-03-03', scores: [4] }
  ]
};

test('a note holds medicines with their doses', () => {
  expect(medicinesIn(diary.days[0]?.medication)).toEqual([
    'paracetamol 1000 mg, 3 keer',
    'Amitriptyline 10 mg'
  ]);
  expect(medicinesIn(undefined)).toEqual([]);
});

test('what was noted before is remembered once, as it was written last', () => {
  expect(rememberedMedicines(diary, '2026-03-04')).toEqual([
    'amitriptyline 10 mg',
    'paracetamol 1000 mg, 3 keer'
  ]);
  expect(rememberedMedicines(diary, '2026-03-01')).toEqual([]);
});

test('one that is picked is added, and taken away again', () => {
  expect(toggled(undefined, 'ibuprofen 400 mg')).toBe('ibuprofen 400 mg');
  expect(toggled('a 1 mg', 'ibuprofen')).toBe('a 1 mg; ibuprofen');
  expect(toggled('a 1 mg; Ibuprofen', 'ibuprofen')).toBe('a 1 mg');
});

test('the same as before is that of the last day that has any', () => {
  expect(lastWithMedicines(diary, '2026-03-04')?.date).toBe('2026-03-02');
  expect(lastWithMedicines(diary, '2026-03-01')).toBeUndefined();
});
