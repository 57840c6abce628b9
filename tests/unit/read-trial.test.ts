import { describe, expect, test } from 'vitest';
import { readTrial } from '../../statecharts/care/read/read-trial.ts';
import { attackDiary, diaryOf } from './support/diary.ts';
import { faults } from './support/faults.ts';
import { pathways } from '../../statecharts/indications/registry.ts';
import { withoutPathway } from '../../statecharts/indications/without-pathway/index.ts';

describe('a trial', () => {
  const fault = (rest: object) => faults(readTrial, { indication: 'fbss', ...rest });
  const onNrs = (...diary: unknown[]) => fault({ baselineNrs: 8, diary });

  test('needs an indication', () => {
    expect(faults(readTrial, {})).toEqual(['indication']);
    expect(faults(readTrial, { indication: null })).toEqual(['indication']);
  });

  test.each([
    ['days', -1],
    ['days', 7.5],
    ['days', '7'],
    ['days', true],
    ['days', Infinity],
    ['baselineNrs', -0.1],
    ['baselineNrs', 10.1],
    ['baselineNrs', '8'],
    ['baselineVasMm', 100.5],
    ['baselineVasMm', -1],
    ['baselineAttacksPerWeek', -1],
    ['baselineAttacksPerWeek', 500.1],
    ['attacksPerWeek', -0.01],
    ['attacksPerWeek', '7'],
    ['doubt', 'unknown'],
    ['doubt', 0],
    ['diary', {}],
    ['diary', 'none']
  ])('is refused with %s %j', (key, value) => {
    expect(fault({ [key]: value })).toEqual([key]);
  });

  test.each([
    { days: 0, baselineNrs: 0, attacksPerWeek: 0, baselineAttacksPerWeek: 500 },
    { days: 10_000, baselineNrs: 10, doubt: true },
    { baselineVasMm: 100, diary: [{ date: '2026-03-01', scores: [0, 100] }] },
    { days: null, baselineNrs: null, baselineVasMm: 50, diary: null, doubt: null }
  ])('is read with %j', (rest) => {
    expect(fault(rest)).toEqual([]);
  });

  test('has nothing of what is null', () => {
    const { value } = readTrial({ indication: 'fbss', days: null, diary: null, doubt: null });
    expect(value).toEqual({ country: 'NL', indication: 'fbss' });
  });

  test('on both instruments is refused, at both', () => {
    expect(fault({ baselineNrs: 8, baselineVasMm: 80 })).toEqual(['baselineNrs', 'baselineVasMm']);
  });

  test.each([
    ['a score over its range', { date: '2026-03-01', scores: [4, 10.1] }],
    ['a score on the other instrument', { date: '2026-03-01', scores: [45] }],
    ['a score below zero', { date: '2026-03-01', scores: [-1] }],
    ['a score written as text', { date: '2026-03-01', scores: ['4'] }],
    ['a score that is null', { date: '2026-03-01', scores: [null] }],
    ['a score that stands alone', { date: '2026-03-01', scores: 4 }],
    ['no date', { scores: [4] }],
    ['a date that no calendar has', { date: '2026-02-30', scores: [4] }],
    ['a date before 1980', { date: '1979-12-31', scores: [4] }],
    ['a date after 2099', { date: '2100-01-01', scores: [4] }],
    ['a date in the year 26', { date: '0026-03-01', scores: [4] }],
    ['a date with a clock', { date: '2026-03-01T08:00', scores: [4] }],
    ['a key that no day has', { date: '2026-03-01', scores: [4], score: 4 }],
    ['a number for a day', 4],
    ['null for a day', null]
  ])('is refused with %s, and says which', (_what, day) => {
    expect(onNrs(day)).toEqual(['diary']);
    const { errors } = readTrial({ indication: 'fbss', baselineNrs: 8, diary: [day] });
    expect(errors?.[0]?.given).toEqual(day);
  });

  test('is refused with a date that comes twice, named once', () => {
    const diary = [...diaryOf([4], [5]), ...diaryOf([4]), ...diaryOf([6])];
    expect(readTrial({ indication: 'fbss', diary }).errors).toEqual([
      { fact: 'diary', given: '2026-03-01', allowed: 'each date once' }
    ]);
  });

  test('takes the days of the diary in any order, and days without a score', () => {
    const diary = [...diaryOf([4], [5]).reverse(), { date: '2026-03-03' }];
    const { value } = readTrial({
      indication: 'fbss',
      diary: [...diary, { date: '2026-03-04', scores: null }]
    });
    expect(value?.diary?.map(({ scores }) => scores)).toEqual([[5], [4], [], []]);
  });

  test('without a baseline takes scores of either instrument, and none beyond', () => {
    expect(fault({ diary: diaryOf([45], [100]) })).toEqual([]);
    expect(fault({ diary: diaryOf([45], [101]) })).toEqual(['diary']);
  });

  test.each(withoutPathway)('of $id is refused, and what is allowed is named', ({ id }) => {
    expect(readTrial({ indication: id }).errors).toEqual([
      {
        fact: 'indication',
        given: id,
        allowed: `one of ${pathways.map((pathway) => pathway.id).join(', ')}: there is no rule for a trial of another`
      }
    ]);
  });

  describe('of cluster headache', () => {
    const cluster = (rest: object) => faults(readTrial, { indication: 'cluster', ...rest });

    test('takes the attacks of each day', () => {
      const diary = [
        { date: '2026-03-01', attacks: 0 },
        { date: '2026-03-02', attacks: 99, scores: [4] },
        { date: '2026-03-03', attacks: null }
      ];
      expect(cluster({ diary })).toEqual([]);
      expect(readTrial({ indication: 'cluster', diary }).value?.diary).toEqual([
        { date: '2026-03-01', scores: [], attacks: 0 },
        { date: '2026-03-02', scores: [4], attacks: 99 },
        { date: '2026-03-03', scores: [] }
      ]);
    });

    test.each([-1, 100, 1.5, '2', true])('is refused with %j attacks on a day', (given) => {
      const day = { date: '2026-03-01', attacks: given };
      expect(readTrial({ indication: 'cluster', diary: [day] }).errors).toEqual([
        {
          fact: 'diary',
          given: day,
          allowed: 'attacks: a whole number from 0 to 99; null or absent when unknown'
        }
      ]);
    });

    test('is refused with attacks a week beside those of the diary, at both', () => {
      const diary = [...attackDiary(undefined, 2, 3)];
      expect(readTrial({ indication: 'cluster', attacksPerWeek: 7, diary }).errors).toEqual([
        { fact: 'attacksPerWeek', given: 7, allowed: expect.stringMatching(/not both/) },
        { fact: 'diary', given: diary[1], allowed: expect.stringMatching(/not both/) }
      ]);
    });

    test('may have attacks a week beside a diary without any', () => {
      expect(cluster({ attacksPerWeek: 7, diary: diaryOf([4], [5]) })).toEqual([]);
      expect(cluster({ attacksPerWeek: null, diary: attackDiary(1) })).toEqual([]);
    });
  });
});
