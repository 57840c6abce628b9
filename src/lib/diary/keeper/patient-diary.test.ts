import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileDay } from '../files/diary-file.ts';
import { fileDays } from '../files/testing.ts';
import {
  inOrder,
  isBlankDay,
  isSameDay,
  timeOf,
  together,
  withMedicationOf,
  withoutScore,
  withScore,
  withTime
} from './patient-diary.ts';

const EMPTY: FileDay = { date: '2026-03-01', scores: [] };
const days = fileDays.map(([day = EMPTY]) => day);

describe('a score of a day', () => {
  test('has the time at which it was given, or none', () => {
    const day = withScore(withScore(EMPTY, 4), 6, '21:50');
    expect(day).toEqual({ ...EMPTY, scores: [4, 6], times: [null, '21:50'] });
    expect([timeOf(day, 0), timeOf(day, 1), timeOf(day, 2)]).toEqual([
      undefined,
      '21:50',
      undefined
    ]);
    expect(withScore(EMPTY, 4)).toEqual({ ...EMPTY, scores: [4] });
  });

  test('goes with its time, and the others keep theirs', () => {
    const day = withScore(withScore(withScore(EMPTY, 4, '08:10'), 5), 6, '21:50');
    expect(withoutScore(day, 0)).toEqual({ ...EMPTY, scores: [5, 6], times: [null, '21:50'] });
    expect(withoutScore(day, 2)).toEqual({ ...EMPTY, scores: [4, 5], times: ['08:10', null] });
    expect(withoutScore(withoutScore(day, 2), 0)).toEqual({ ...EMPTY, scores: [5] });
  });

  test('can be given another time, or none', () => {
    const day = withScore(EMPTY, 4, '08:10');
    expect(withTime(day, 0, '08:20')).toEqual({ ...day, times: ['08:20'] });
    expect(withTime(day, 0, undefined)).toEqual({ ...EMPTY, scores: [4] });
    expect(withTime({ ...EMPTY, scores: [4, 5] }, 1, '12:00').times).toEqual([null, '12:00']);
  });

  test('that is added and taken away leaves any day as it was', () => {
    fc.assert(
      fc.property(days, fc.option(fc.constant('12:00'), { nil: undefined }), (day, time) => {
        const more = withScore(day, 7, time);
        expect(timeOf(more, day.scores.length)).toBe(time);
        expect(isSameDay(withoutScore(more, day.scores.length), day)).toBe(true);
      })
    );
  });
});

describe('a day', () => {
  test('is another one with another time', () => {
    const day = withScore(EMPTY, 4, '08:10');
    expect(isSameDay(day, withTime(day, 0, '08:11'))).toBe(false);
    expect(isSameDay(day, withTime(day, 0, undefined))).toBe(false);
    expect(isSameDay({ ...EMPTY, scores: [4], times: [null] }, { ...EMPTY, scores: [4] })).toBe(
      true
    );
  });

  test('of which nothing is known stays so with a time of no score', () => {
    expect(isBlankDay({ ...EMPTY, times: ['08:10'] })).toBe(true);
    expect(inOrder([{ ...EMPTY, scores: [4], times: ['08:10', '09:00'] }])).toEqual([
      { ...EMPTY, scores: [4], times: ['08:10'] }
    ]);
  });

  test('takes the medicines of an earlier one, and of one without any has none', () => {
    const earlier = { ...EMPTY, date: '2026-02-28', medication: 'paracetamol' };
    const day = withMedicationOf(withScore(EMPTY, 4, '08:10'), earlier);
    expect(day).toEqual({ ...withScore(EMPTY, 4, '08:10'), medication: 'paracetamol' });
    expect(withMedicationOf(day, EMPTY)).toEqual(withScore(EMPTY, 4, '08:10'));
  });

  test('is one with itself without its times, whichever comes first', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { times: _, ...bare } = day;
        for (const joint of [together(day, bare), together(bare, day)]) {
          expect(joint && isSameDay(joint, day)).toBe(true);
        }
      })
    );
  });

  test('is not one with another that says something else', () => {
    const day = withScore(EMPTY, 4, '08:10');
    for (const other of [withScore(EMPTY, 5), withScore(day, 4), { ...day, sleep: 6 }]) {
      expect(together(day, other)).toBeUndefined();
    }
    expect(together(day, withTime(day, 0, '08:11'))).toBeUndefined();
  });
});
