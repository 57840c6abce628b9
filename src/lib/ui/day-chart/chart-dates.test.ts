import { describe, expect, test } from 'vitest';
import { dateMarks, wordsBeneath } from '../chart-dates.ts';
import { addDays } from '$statecharts/care/dates.ts';

/** Three weeks from 20 November 2026 on, of which so many days were written down. */
function marksAfter(written: number, length = 21) {
  const dates = Array.from({ length: written }, (_, i) => addDays('2026-11-20', i));
  return dateMarks(dates, { left: 8, slot: 92 / length, ahead: length - written });
}

const datesAfter = (written: number) => marksAfter(written).map(({ date }) => date);

describe('the dates beneath the axis', () => {
  test('are the first day, the last that was written down, and the end', () => {
    expect(datesAfter(5)).toEqual(['2026-11-20', '2026-11-24', '2026-12-10']);
    expect(marksAfter(12).find(({ isLast }) => isLast)?.date).toBe('2026-12-01');
  });

  test('are two once all days were written down, and one for a single day', () => {
    expect(datesAfter(21)).toEqual(['2026-11-20', '2026-12-10']);
    expect(marksAfter(1, 1).map(({ date }) => date)).toEqual(['2026-11-20']);
    expect(marksAfter(0)).toEqual([]);
  });

  test.each(Array.from({ length: 21 }, (_, i) => i + 1))(
    'never stand in each other: day %i of 21',
    (written) => {
      // On a phone of 360 px a short date is an eighth of the chart.
      const WIDE = 13;
      const taken = marksAfter(written).map(({ at, anchor }) =>
        anchor === 'start' ? [at, at + WIDE] : [at - WIDE, at]
      );
      const ends = taken.flat();
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      expect(ends.every((end) => end >= 8 && end <= 100)).toBe(true);
    }
  );
});

test('the words of the last four days stay within the chart', () => {
  expect(wordsBeneath(8, 26, 8)).toEqual({ at: 8, anchor: 'start' });
  expect(wordsBeneath(82, 100, 8)).toEqual({ at: 100, anchor: 'end' });
  expect(wordsBeneath(40, 60, 8)).toEqual({ at: 50, anchor: 'middle' });
});
