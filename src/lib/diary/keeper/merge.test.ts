import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileDay } from '../files/diary-file.ts';
import { fileDays } from '../files/testing.ts';
import { merge } from './merge.ts';
import {
  dayOn,
  EMPTY,
  inOrder,
  isSameDay,
  PARTS,
  timeOf,
  together,
  withDay,
  withScore,
  withTime,
  type PatientDiary
} from './patient-diary.ts';
import { diaryOf as diary, scored } from './testing.ts';

const diaries = fileDays.map((days): PatientDiary => ({ instrument: 'nrs', days: inOrder(days) }));

/**
 * Whether every score of a day is in what was made of both, and every note at least begins one there.
 * A note that only the other window changed, or took out, is there as that one has it.
 */
function saysAllOf(
  day: FileDay,
  now: FileDay,
  { before, other }: { readonly before: FileDay; readonly other: FileDay }
): boolean {
  const scoresIn = (one: FileDay) => one.scores.map((score, i) => `${score} ${timeOf(one, i)}`);
  const left = scoresIn(now);
  const isThere = (score: string) => left.includes(score) && !!left.splice(left.indexOf(score), 1);
  const owed = (part: (typeof PARTS)[number]) =>
    day[part] === before[part] ? other[part] : day[part];
  return (
    scoresIn(day).every(isThere) &&
    PARTS.every((part) => String(now[part] ?? '').startsWith(String(owed(part) ?? '')))
  );
}

const [first, second] = [scored('2026-03-01', 4), scored('2026-03-02', 5)];

describe('what two windows made of one diary', () => {
  test('is put together where they changed different days', () => {
    const mine = withDay(diary(first), second);
    const theirs = withDay(diary(first), scored('2026-03-01', 4, 6));
    expect(merge(diary(first), mine, theirs)).toEqual({
      diary: diary(scored('2026-03-01', 4, 6), second),
      clashes: []
    });
  });

  test('has all that both added to one day', () => {
    const before = { ...first, medication: 'paracetamol' };
    const mine = { ...withScore(before, 5, '08:10'), medication: 'paracetamol; ibuprofen' };
    const theirs = { ...withScore(withScore(before, 6, '13:30'), 5, '08:10'), sleep: 7 };
    expect(merge(diary(before), diary(mine), diary(theirs))).toEqual({
      diary: diary({
        ...withScore(withScore(before, 5, '08:10'), 6, '13:30'),
        medication: 'paracetamol; ibuprofen',
        sleep: 7
      }),
      clashes: []
    });
  });

  test.each([
    ['another sleep', { sleep: 5 }, { sleep: 6 }],
    ['another note', { note: 'visitors' }, { note: 'rain' }],
    ['a score that is gone', { scores: [] }, { scores: [4, 6] }]
  ])('clashes where they changed one day otherwise, and neither is lost: %s', (_, here, there) => {
    const [mine, theirs] = [
      { ...first, ...here },
      { ...first, ...there }
    ];
    expect(merge(diary(first), diary(mine), diary(theirs))).toEqual({
      diary: diary(theirs),
      clashes: [{ date: '2026-03-01', before: first, mine, theirs }]
    });
  });

  test('has the times of whoever knows them, where the scores are the same', () => {
    const [mine, theirs] = [scored('2026-03-01', 4, 6), scored('2026-03-01', 4, 6)];
    const [early, late] = [withTime(mine, 0, '08:10'), withTime(theirs, 1, '21:50')];
    const both = withTime(early, 1, '21:50');
    for (const [here, there, joint] of [
      [early, theirs, early],
      [mine, late, late],
      [early, late, both]
    ] as const) {
      expect(merge(diary(first), diary(here), diary(there))).toEqual({
        diary: diary(joint),
        clashes: []
      });
    }
  });

  test('clashes where the times are others', () => {
    const [mine, theirs] = ['08:10', '08:11'].map((time) =>
      withTime(scored('2026-03-01', 4, 6), 0, time)
    ) as [FileDay, FileDay];
    expect(merge(diary(first), diary(mine), diary(theirs))?.clashes).toEqual([
      { date: '2026-03-01', before: first, mine, theirs }
    ]);
  });

  test('clashes where one emptied a day that the other changed', () => {
    const mine = scored('2026-03-01', 4, 5);
    expect(merge(diary(first), diary(mine), diary())?.clashes).toHaveLength(1);
  });

  test('has a day emptied that only one of them touched', () => {
    expect(merge(diary(first, second), diary(first, second), diary(second))?.diary).toEqual(
      diary(second)
    );
  });

  test('is never mixed from two scales', () => {
    const other: PatientDiary = { instrument: 'vas', days: [scored('2026-03-02', 50)] };
    expect(merge(EMPTY, diary(first), other)).toBeUndefined();
    expect(merge(EMPTY, { instrument: 'nrs', days: [] }, other)?.diary).toEqual(other);
    expect(merge(EMPTY, diary(first), { instrument: 'vas', days: [] })?.diary).toEqual(
      diary(first)
    );
  });

  test('holds every day of both, in the diary or among the clashes', () => {
    fc.assert(
      fc.property(diaries, diaries, diaries, (base, mine, theirs) => {
        const merged = merge(base, mine, theirs) ?? expect.fail();
        const dates = [...base.days, ...mine.days, ...theirs.days].map(({ date }) => date);
        for (const date of dates) {
          const [before, here, there, now] = [base, mine, theirs, merged.diary].map((each) =>
            dayOn(each, date)
          ) as [FileDay, FileDay, FileDay, FileDay];
          const clash = merged.clashes.find((each) => each.date === date);
          const isIn = (day: FileDay, other: FileDay) =>
            isSameDay(together(day, now) ?? day, now) ||
            saysAllOf(day, now, { before, other }) ||
            isSameDay(day, before) ||
            (!!clash && isSameDay(day, clash.mine));
          expect([isIn(here, there), isIn(there, here)]).toEqual([true, true]);
        }
        const order = merged.diary.days.map(({ date }) => date);
        expect(order).toEqual([...new Set(order)].sort());
      }),
      {
        examples: [
          // Neither touched a note beside which both gave a score.
          [
            diary({ ...scored('2026-03-25', 4), note: 'rain' }),
            diary({ ...scored('2026-03-25', 4, 5), note: 'rain' }),
            diary({ ...scored('2026-03-25', 4, 6), note: 'rain' })
          ],
          // One took out how the night was, the other told what was done.
          [
            diary({ ...scored('2026-03-25'), sleep: 2 }),
            diary(),
            diary({ ...scored('2026-03-25'), sleep: 2, activity: 'a walk' })
          ]
        ]
      }
    );
  });
});
