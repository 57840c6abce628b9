import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileDay } from '../files/diary-file.ts';
import { fileDays } from '../files/testing.ts';
import { joinedDay } from './joined-day.ts';
import { isSameDay, timeOf, withScore } from './patient-diary.ts';

const EMPTY: FileDay = { date: '2026-03-01', scores: [] };
const scored = (...given: (number | [number, string])[]) =>
  given.reduce<FileDay>(
    (day, one) => (Array.isArray(one) ? withScore(day, ...one) : withScore(day, one)),
    EMPTY
  );
const days = fileDays.map(([day = EMPTY]) => ({ ...day, date: EMPTY.date }));
const countOf = (day: FileDay, score: number) => day.scores.filter((one) => one === score).length;

describe('two notes of one day, joined', () => {
  test.each([
    ['have the scores of both', scored(4), scored(6), scored(4, 6)],
    ['have a score of both once', scored(4, 6), scored(4), scored(4, 6)],
    ['have a score as often as the one that has it most', scored(4, 4), scored(4), scored(4, 4)],
    [
      'have a score twice that was given at two times',
      scored([4, '08:10']),
      scored([4, '21:50']),
      scored([4, '08:10'], [4, '21:50'])
    ],
    ['have the time that one of them knows', scored(4), scored([4, '08:10']), scored([4, '08:10'])],
    [
      'go by the very time first',
      scored(4, [4, '08:10']),
      scored([4, '08:10'], [4, '12:00']),
      scored([4, '08:10'], [4, '12:00'])
    ],
    [
      'keep the order in which they came where a time is not known',
      scored(6),
      scored([4, '08:10']),
      scored(6, [4, '08:10'])
    ]
  ])('%s', (_, here, there, expected) => {
    expect(isSameDay(joinedDay(here, there), expected)).toBe(true);
  });

  test('stand in the order of the clock when every time is known', () => {
    const joint = joinedDay(scored([6, '21:50'], [4, '08:10']), scored([5, '13:00']));
    expect([joint.scores, joint.times]).toEqual([
      [4, 5, 6],
      ['08:10', '13:00', '21:50']
    ]);
  });

  test('have the notes of both, each once, and the sleep of here', () => {
    const here = { ...EMPTY, medication: 'paracetamol', sleep: 6 };
    const noted = { medication: 'paracetamol; ibuprofen', activity: 'walked', note: 'visitors' };
    expect(joinedDay(here, { ...EMPTY, ...noted, sleep: 7, attacks: 2 })).toEqual({
      ...EMPTY,
      ...noted,
      sleep: 6,
      attacks: 2
    });
  });

  test('lose no score and no time of either, and make up none', () => {
    fc.assert(
      fc.property(days, days, (here, there) => {
        const joint = joinedDay(here, there);
        for (const score of new Set([...here.scores, ...there.scores])) {
          const [mine, theirs, now] = [here, there, joint].map((day) => countOf(day, score));
          expect(now).toBeGreaterThanOrEqual(Math.max(mine ?? 0, theirs ?? 0));
          expect(now).toBeLessThanOrEqual((mine ?? 0) + (theirs ?? 0));
        }
        const timesIn = (day: FileDay) =>
          day.scores.flatMap((score, i) => {
            const time = timeOf(day, i);
            return time === undefined ? [] : [`${score} ${time}`];
          });
        expect(new Set(timesIn(joint))).toEqual(new Set([...timesIn(here), ...timesIn(there)]));
      })
    );
  });

  test('are the day itself when both say the same', () => {
    fc.assert(
      fc.property(days, (day) => {
        const joint = joinedDay(day, day);
        expect([...joint.scores].sort()).toEqual([...day.scores].sort());
        expect(isSameDay(joinedDay(joint, day), joint)).toBe(true);
      })
    );
  });
});
