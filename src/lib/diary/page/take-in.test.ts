import { describe, expect, test } from 'vitest';
import type { DiaryInFile, ReadDay } from '../files/diary-file.ts';
import { readText } from '../files/testing.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import { EMPTY, textOf, type PatientDiary } from '../keeper/patient-diary.ts';
import { scored } from '../keeper/testing.ts';
import { DIARY } from '../namespaces.ts';
import { isAnything, previewOf, takenIn } from './take-in.ts';

const words = wordsOf('nl', await loadTexts('nl', ['site', ...DIARY]));
const TODAY = '2026-03-10';

const written = (date: string, ...scores: string[]): ReadDay => ({
  date,
  scores,
  medication: '',
  place: { line: 2 }
});
const HERE: PatientDiary = { instrument: 'nrs', days: [scored('2026-03-01', 4)] };

function look(diary: PatientDiary, days: readonly ReadDay[], instrument?: Instrument) {
  const file: DiaryInFile = { format: 'csv', days, ...(instrument && { instrument }) };
  return previewOf(diary, file, TODAY, words);
}
const preview = (...given: Parameters<typeof look>) => look(...given).preview ?? expect.fail();
const kindsIn = (...given: Parameters<typeof look>) =>
  look(...given).problems?.map(({ kind }) => kind);

describe('the days of a file', () => {
  test('come beside those that are there', () => {
    const found = preview(HERE, [written('2026-02-28', '3,5', '')], 'nrs');
    expect(found).toEqual({
      instrument: 'nrs',
      fresh: [scored('2026-02-28', 3.5)],
      timed: [],
      same: 0,
      differing: [],
      ahead: []
    });
    expect(takenIn(HERE, found, 'here').days).toEqual([scored('2026-02-28', 3.5), ...HERE.days]);
  });

  test('may be there already, as they are', () => {
    const found = preview(HERE, [written('2026-03-01', '4,0')], 'nrs');
    expect([found.same, isAnything(found)]).toEqual([1, false]);
    expect(takenIn(HERE, found, 'file')).toEqual(HERE);
  });

  test('bring what else a patient keeps', () => {
    const text = 'date;nrs 1;nrs 2;time 2;sleep;attacks;activity\n2026-03-02;;4;8:10;6;0;walked\n';
    const found = preview(EMPTY, readText(text, 'a.csv').days ?? [], 'nrs');
    expect(takenIn(EMPTY, found, 'here').days).toEqual([
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

  test('come back from a file of either version as they were', () => {
    const diary: PatientDiary = {
      instrument: 'nrs',
      days: [scored('2026-03-01', 4), { ...scored('2026-03-02', 5, 6), times: [null, '21:50'] }]
    };
    const first = textOf({ ...diary, days: diary.days.slice(0, 1) });
    for (const text of [textOf(diary), first.replace('diary/2', 'diary/1')]) {
      const file = readText(text, 'a.json');
      if (!file.days) expect.fail();
      const found = previewOf(EMPTY, file, TODAY, words).preview ?? expect.fail();
      expect(takenIn(EMPTY, found, 'here').days).toEqual(diary.days.slice(0, file.days.length));
    }
  });

  test('that are empty take nothing away, and days that are empty here lose nothing', () => {
    const empty = preview(HERE, [written('2026-03-01', '')], 'nrs');
    expect([isAnything(empty), takenIn(HERE, empty, 'file')]).toEqual([false, HERE]);
    const blank: PatientDiary = { instrument: 'nrs', days: [scored('2026-03-01')] };
    expect(preview(blank, [written('2026-03-01', '5')], 'nrs').fresh).toHaveLength(1);
  });

  test('that only bring times are no difference, and bring them', () => {
    const timed = { ...written('2026-03-01', '4'), times: ['08:10'] };
    const found = preview(HERE, [timed], 'nrs');
    expect([found.differing, found.timed]).toEqual([
      [],
      [{ ...scored('2026-03-01', 4), times: ['08:10'] }]
    ]);
    expect(takenIn(HERE, found, 'here').days).toEqual(found.timed);
    const known: PatientDiary = { ...HERE, days: found.timed };
    expect(preview(known, [written('2026-03-01', '4')], 'nrs').same).toBe(1);
  });

  test('that are still to come are named and left out, and the rest is taken', () => {
    const days = ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12'].map((date) =>
      written(date, '5')
    );
    const found = preview(HERE, days, 'nrs');
    expect(found.ahead).toEqual(['2026-03-11', '2026-03-12']);
    expect(takenIn(HERE, found, 'here').days.map(({ date }) => date)).toEqual([
      '2026-03-01',
      '2026-03-09',
      '2026-03-10'
    ]);
    expect(isAnything(preview(HERE, days.slice(2), 'nrs'))).toBe(false);
  });

  test.each([
    [[written('2026-03-02', '11')], 'nrs', ['outOfRange']],
    [[written('2026-03-02', '4'), written('2026-03-02', '5')], 'nrs', ['twice']]
  ] as const)('that cannot be right are refused', (days, instrument, kinds) => {
    expect(kindsIn(EMPTY, days, instrument)).toEqual(kinds);
  });

  test('on another scale are refused, unless there is no score yet', () => {
    const days = [written('2026-03-02', '4')];
    expect(kindsIn(HERE, days, 'vas')).toEqual(['otherInstrument']);
    expect(preview({ ...EMPTY, instrument: 'vas' }, days, 'nrs').instrument).toBe('nrs');
  });

  test('need a scale, of the file or chosen before', () => {
    const days = [written('2026-03-02', '4')];
    expect(kindsIn(EMPTY, days)).toEqual(['noScale']);
    expect(preview({ ...EMPTY, instrument: 'vas' }, days).instrument).toBe('vas');
  });
});
