import { expect, test } from 'vitest';
import { diaryErrors } from '../../statecharts/care/read/diary-errors.ts';

const NRS = { kind: 'number', min: 0, max: 10, unit: 'points' } as const;

test('two days of which the date cannot be used are not told to be the same day', () => {
  const wrong = { date: '2026-02-30', scores: [4] };
  expect(diaryErrors([wrong, wrong], NRS).map(({ given }) => given)).toEqual([wrong, wrong]);
});

test('a score that cannot be used is told with what can', () => {
  const [error] = diaryErrors([{ date: '2026-03-01', scores: [11] }], NRS);
  expect(error?.allowed).toBe(
    'scores: a list of numbers from 0 to 10; null, absent or empty on a day without'
  );
});
