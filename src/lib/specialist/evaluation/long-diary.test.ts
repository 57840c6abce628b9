import { describe, expect, test } from 'vitest';
import { addDays } from '$statecharts/care/dates.ts';
import { SCORE } from '$statecharts/care/ranges.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { chartDays } from '$lib/ui/chart-days.ts';
import { Diary } from '$lib/diary/diary.svelte.ts';
import { diaryLines } from './report-lines.ts';

const TODAY = '2026-04-01';
const kindsIn = (diary: Diary) => [...diary.problems.values()].map(({ kind }) => kind);

describe('a diary of twenty years', () => {
  const DAYS = 7305;
  const years = (score: (i: number) => string) => {
    const days = Array.from({ length: DAYS }, (_, i) => ({
      date: addDays(TODAY, i + 1 - DAYS),
      scores: [score(i)],
      medication: ''
    }));
    return new Diary('diary', () => SCORE.nrs, days, { today: () => TODAY });
  };

  test('has its last sixty days laid out, and all of them on demand', () => {
    const diary = years(() => '4');
    expect([diary.shown.length, diary.shown[0]?.number]).toEqual([60, DAYS - 59]);
    diary.most = DAYS;
    expect(diary.shown).toHaveLength(DAYS);
    expect(diary.days).toHaveLength(DAYS);
  });

  test('has an earlier day laid out as long as something is wrong with it', () => {
    const diary = years((i) => (i === 100 ? '11' : '4'));
    const [first] = diary.shown;
    expect([diary.shown.length, first?.number, kindsIn(diary)]).toEqual([61, 101, ['outOfRange']]);
    if (first) diary.change(first.row, { scores: ['5'] });
    expect([diary.shown.length, kindsIn(diary)]).toEqual([60, []]);
  });

  test('tells of so many wrong days as can be laid out, and counts the others', () => {
    const diary = years(() => '11');
    expect([diary.shown.length, diary.problems.size]).toEqual([70, 70]);
    expect([diary.hiddenProblems, diary.days]).toEqual([DAYS - 70, []]);
  });

  test('is worked out again within a moment when one day changes', () => {
    const diary = years(() => '4');
    expect(diary.days).toHaveLength(DAYS);
    const { row } = diary.shown[3] ?? expect.fail();
    const start = performance.now();
    diary.change(row, { scores: ['5'] });
    expect(diary.days.filter(({ scores }) => scores[0] === 5)).toHaveLength(1);
    expect(diary.problems.size).toBe(0);
    expect(performance.now() - start).toBeLessThan(250);
  });

  test('has its last five weeks in a chart and in the text for the record', async () => {
    const diary = years(() => '4');
    const days = chartDays(diary.days);
    expect([days.length, days[0]?.date]).toEqual([35, addDays(TODAY, -34)]);
    const words = wordsOf('nl', await loadTexts('nl', ['evaluation', 'ui']));
    const lines = diaryLines(diary, words);
    expect(lines).toHaveLength(36);
    expect(lines[0]).toContain('7270');
  });
});
