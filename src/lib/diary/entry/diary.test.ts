import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactWeightedScore, type DiaryDay } from '$statecharts/calculators/weighted-score.ts';
import { addDays } from '$statecharts/care/dates.ts';
import { compare, exactly, mean } from '$statecharts/care/exact.ts';
import { SCORE } from '$statecharts/care/ranges.ts';
import { chartDays } from '$lib/ui/chart-days.ts';
import { Diary } from '../diary.svelte.ts';
import { daysWithoutScore, lastDays } from '$lib/ui/last-days.ts';
import type { WrittenDay } from '../written-day.ts';

const day = (date: string, ...scores: string[]): WrittenDay => ({ date, scores, medication: '' });
const TODAY = '2026-04-01';
const diaryOf = (...days: WrittenDay[]) =>
  new Diary('diary', () => SCORE.nrs, days, { today: () => TODAY });
const kindsIn = (diary: Diary) => [...diary.problems.values()].map(({ kind }) => kind);

const diaries: fc.Arbitrary<DiaryDay[]> = fc
  .array(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 3 }), { maxLength: 12 })
  .map((all) => all.map((scores, i) => ({ date: addDays('2026-02-25', i), scores })));

describe('a diary', () => {
  test('reads scores with a decimal comma or point, and leaves out what is blank', () => {
    const diary = diaryOf(day('2026-03-01', '4,5', '', '5.5'), day('', ''));
    expect(diary.days).toEqual([{ date: '2026-03-01', scores: [4.5, 5.5] }]);
  });

  test('takes dates with the day first: the next day follows, and they are put in order', () => {
    const diary = diaryOf(day('1-3-2026', '4'), day('28-2-2026', '5'));
    diary.sort();
    expect(diary.days.map(({ date }) => date)).toEqual(['2026-02-28', '2026-03-01']);
    expect(diary.addDay().date).toBe('2-3-2026');
  });

  test.each([
    ['2026-02-30', 'noSuchDay'],
    ['2025-02-29', 'noSuchDay'],
    ['1.3.2026', 'dateForm'],
    ['0026-03-01', 'outsideYears'],
    ['1979-12-31', 'outsideYears'],
    ['2100-01-01', 'outsideYears'],
    ['2062-03-01', 'future'],
    ['2026-04-02', 'future'],
    ['', 'noDate']
  ])('a score on "%s" is refused: %s', (date, kind) => {
    const diary = diaryOf(day(date, '4'));
    expect([kindsIn(diary), diary.days]).toEqual([[kind], []]);
  });

  test.each([
    ['11', 'outOfRange'],
    ['-1', 'outOfRange'],
    ['1.000', 'ambiguous'],
    ['vier', 'notANumber'],
    ['unknown', 'notANumber']
  ])('a score of "%s" is refused: %s', (score, kind) => {
    expect(kindsIn(diaryOf(day('2026-03-01', score)))).toEqual([kind]);
  });

  test('has its days in order, each once, without a gap among those that count', () => {
    const [first, second, third] = [1, 2, 3].map((d) => day(`2026-03-0${d}`, '4'));
    if (!first || !second || !third) throw new Error('There are three days.');
    expect(kindsIn(diaryOf(second, first))).toEqual(['outOfOrder']);
    expect(kindsIn(diaryOf(first, first))).toEqual(['twice']);
    expect(kindsIn(diaryOf(first, third))).toEqual(['missingDays']);
    expect(kindsIn(diaryOf(first, second, third))).toEqual([]);
  });

  test('may hold today, also when today begins while the page is open', () => {
    let today = '2026-04-01';
    const diary = new Diary('diary', () => SCORE.nrs, [day('2026-04-01', '4')], {
      today: () => today
    });
    expect(kindsIn(diary)).toEqual([]);
    today = '2026-04-02';
    diary.change(diary.addDay(), { scores: ['5'] });
    expect([kindsIn(diary), diary.days.at(-1)?.date]).toEqual([[], '2026-04-02']);
  });

  test('gives the note on medication of a day, however its date was typed', () => {
    const diary = diaryOf({ ...day(' 2026-03-01 ', '4'), medication: ' paracetamol ' });
    expect(diary.medicationOn('2026-03-01')).toBe('paracetamol');
  });

  test('may have a gap where it no longer counts', () => {
    const counted = [4, 5, 6, 7].map((d) => day(`2026-03-0${d}`, '4'));
    expect(kindsIn(diaryOf(day('2026-02-01', '8'), ...counted))).toEqual([]);
  });

  test('has its days mended when asked, with nothing lost', () => {
    const diary = diaryOf(day('2026-03-03', '3'), day('2026-03-01', '1'));
    diary.sort();
    diary.fillGaps();
    expect(diary.days.map(({ scores }) => scores)).toEqual([[1], [], [3]]);
  });

  test('always has a day to fill in', () => {
    const diary = diaryOf(day('2026-03-01', '4'));
    diary.clear();
    expect([diary.rows.length, diary.isEmpty]).toEqual([1, true]);
    for (const row of diary.rows) diary.removeDay(row);
    expect(diary.rows).toHaveLength(1);
  });
});

describe('the last four days', () => {
  test('are those of the weighted score: it is the mean of their means, or not there', () => {
    fc.assert(
      fc.property(diaries, (diary) => {
        const score = exactWeightedScore(diary);
        const counted = lastDays(diary);
        const isWhole = counted.length > 0 && daysWithoutScore(diary).length === 0;
        expect(score !== undefined).toBe(isWhole);
        if (!score) return;
        const means = counted.map((date) =>
          mean((diary.find((each) => each.date === date)?.scores ?? []).map(exactly))
        );
        const again = mean(means.filter((daily) => daily !== undefined));
        expect(again && compare(again, score)).toBe(0);
      })
    );
  });

  test('are the ones that a chart marks', () => {
    fc.assert(
      fc.property(diaries, (diary) => {
        const marked = chartDays(diary).filter(({ isCounted }) => isCounted);
        expect(marked.map(({ date }) => date)).toEqual(lastDays(diary));
      })
    );
  });
});
