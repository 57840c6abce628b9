import { describe, expect, test } from 'vitest';
import type { FileDay, ReadDay } from '../files/diary-file.ts';
import { wordsOf, type Words } from '$lib/words/words.ts';
import { inOrder, type PatientDiary } from '../keeper/patient-diary.ts';
import { scored } from '../keeper/testing.ts';
import { changesBy, previewOf, takenIn, type Choice } from './take-in.ts';

const words = wordsOf('nl', {}) as Words;
const TODAY = '2026-03-10';
const written = (date: string, ...scores: string[]): ReadDay => ({
  date,
  scores,
  medication: '',
  place: { line: 2 }
});
const HERE: PatientDiary = { instrument: 'nrs', days: [scored('2026-03-01', 4)] };
const preview = (diary: PatientDiary, days: readonly ReadDay[]) =>
  previewOf(diary, { format: 'csv', instrument: 'nrs', days }, TODAY, words).preview ??
  expect.fail();

describe('days that differ', () => {
  const other: FileDay = { ...scored('2026-03-02', 5, 6), medication: 'paracetamol' };
  const diary: PatientDiary = { instrument: 'nrs', days: [...HERE.days, other] };
  const days = [
    written('2026-03-01', '4'),
    written('2026-03-02', '5', '7'),
    written('2026-03-03', '1')
  ];
  const found = preview(diary, days);
  const fresh = scored('2026-03-03', 1);

  test('are laid side by side, and bar no other day', () => {
    expect(found).toMatchObject({ fresh: [fresh], same: 1 });
    expect(found.differing).toEqual([
      { date: '2026-03-02', here: other, there: scored('2026-03-02', 5, 7) }
    ]);
  });

  test.each<[Choice, number, FileDay]>([
    ['here', 1, other],
    ['file', 2, scored('2026-03-02', 5, 7)],
    ['both', 2, { ...other, scores: [5, 6, 7] }]
  ])('become what is chosen for them all: %s', (choice, changes, day) => {
    expect(changesBy(found, choice)).toBe(changes);
    expect(takenIn(diary, found, choice).days).toEqual(inOrder([...HERE.days, day, fresh]));
  });

  test('are those with another time too', () => {
    const [known, read] = [
      { ...HERE, days: [{ ...scored('2026-03-01', 4), times: ['08:10'] }] },
      { ...written('2026-03-01', '4'), times: ['08:20'] }
    ];
    const twice = preview(known, [read]);
    expect(twice.differing).toHaveLength(1);
    expect(takenIn(known, twice, 'both').days[0]).toEqual({
      ...scored('2026-03-01', 4, 4),
      times: ['08:10', '08:20']
    });
  });
});
