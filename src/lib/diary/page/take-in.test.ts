import { describe, expect, test } from 'vitest';
import type { DiaryInFile, ReadDay } from '../files/diary-file.ts';
import { readText } from '../files/testing.ts';
import type { Language } from '$lib/words/language.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import { EMPTY, type PatientDiary } from '../keeper/patient-diary.ts';
import { takeIn as takeInFile } from './take-in.ts';

const written = (date: string, ...scores: string[]): ReadDay => ({
  date,
  scores,
  medication: '',
  place: { line: 2 }
});
function takeIn(
  diary: PatientDiary,
  days: readonly ReadDay[],
  instrument: Instrument | undefined,
  language: Language
) {
  const file: DiaryInFile = { format: 'csv', days, ...(instrument && { instrument }) };
  return takeInFile(diary, file, language);
}
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
    const text = 'date;nrs 1;nrs 2;time 2;sleep;attacks;activity\n2026-03-02;;4;8:10;6;0;walked\n';
    const file = readText(text, 'a.csv');
    const taken = takeIn(EMPTY, file.days ?? [], 'nrs', 'en');
    expect(taken.diary?.days).toEqual([
      {
        date: '2026-03-02',
        scores: [4],
        times: ['08:10'],
        activity: 'walked',
        sleep: 6,
        attacks: 0
      }
    ]);
  });

  test('never replace what is there: none of them is taken', () => {
    const taken = takeIn(
      HERE,
      [written('2026-03-01', '5'), written('2026-03-02', '6')],
      'nrs',
      'nl'
    );
    expect(taken.problems).toEqual([{ kind: 'clash', given: '1 maart 2026', place: { line: 2 } }]);
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
