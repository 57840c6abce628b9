import { describe, expect, test } from 'vitest';
import { readDiaryText } from '$lib/care/files/read-diary-file.ts';
import type { WrittenDay } from '$lib/care/read-diary.ts';
import { EMPTY, type PatientDiary } from './patient-diary.ts';
import { takeIn } from './take-in.ts';

const written = (date: string, ...scores: string[]): WrittenDay => ({
  date,
  scores,
  medication: ''
});
const HERE: PatientDiary = { instrument: 'nrs', days: [{ date: '2026-03-01', scores: [4] }] };
const kindsIn = (taken: ReturnType<typeof takeIn>) => taken.problems?.map(({ kind }) => kind);

describe('the days of a file', () => {
  test('come beside those that are there', () => {
    const taken = takeIn(HERE, [written('2026-02-28', '3,5', '')], 'nrs', 'nl');
    expect(taken.diary).toEqual({
      instrument: 'nrs',
      days: [{ date: '2026-02-28', scores: [3.5] }, ...HERE.days]
    });
  });

  test('may be there already, as they are', () => {
    expect(takeIn(HERE, [written('2026-03-01', '4,0')], 'nrs', 'nl').diary).toEqual(HERE);
  });

  test('bring what else a patient keeps', () => {
    const text = 'date;nrs;sleep;attacks;activity\n2026-03-02;4;6;0;walked\n';
    const file = readDiaryText(text, 'a.csv', String);
    const taken = takeIn(EMPTY, file.days ?? [], 'nrs', 'en');
    expect(taken.diary?.days).toEqual([
      { date: '2026-03-02', scores: [4], activity: 'walked', sleep: 6, attacks: 0 }
    ]);
  });

  test('never replace what is there: none of them is taken', () => {
    const taken = takeIn(
      HERE,
      [written('2026-03-01', '5'), written('2026-03-02', '6')],
      'nrs',
      'nl'
    );
    expect(taken.problems).toEqual([{ kind: 'clash', given: '1 maart 2026' }]);
    expect(taken.diary).toBeUndefined();
  });

  test('that are empty take nothing away', () => {
    expect(takeIn(HERE, [written('2026-03-01', '')], 'nrs', 'nl').diary).toEqual(HERE);
  });

  test.each([
    [[written('2026-03-02', '11')], 'nrs', ['outOfRange']],
    [[written('2026-03-02', '4'), written('2026-03-02', '5')], 'nrs', ['twice']]
  ] as const)('that cannot be right are refused', (days, instrument, kinds) => {
    expect(kindsIn(takeIn(EMPTY, days, instrument, 'nl'))).toEqual(kinds);
  });

  test('need a scale, of the file or chosen before', () => {
    const days = [written('2026-03-02', '4')];
    expect(kindsIn(takeIn(EMPTY, days, undefined, 'nl'))).toEqual(['noScale']);
    expect(takeIn({ ...EMPTY, instrument: 'vas' }, days, undefined, 'nl').diary?.instrument).toBe(
      'vas'
    );
    expect(takeIn({ ...EMPTY, instrument: 'vas' }, days, 'nrs', 'nl').diary?.instrument).toBe(
      'nrs'
    );
  });
});
