import type { Counted } from '../diary.svelte.ts';
import { figure } from '$lib/words/figures.ts';
import type { Words } from '$lib/words/words.ts';
import type { DiaryDay } from '$statecharts/calculators/weighted-score.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import { exactly, mean } from '$statecharts/care/exact.ts';

/** What is said of each day that counts: that it does, and the mean of its scores. */
export function wordCounts(
  days: readonly DiaryDay[],
  counting: readonly IsoDay[],
  counted: Counted,
  words: Words
): ReadonlyMap<IsoDay, string> {
  const { say } = words;
  const scores = new Map(days.map((day) => [day.date, day.scores]));
  const told = (date: IsoDay) => {
    if (counted === 'attacks') return say('diary.counts');
    const daily = mean((scores.get(date) ?? []).map(exactly));
    return daily
      ? say('diary.counts.mean', { mean: figure(daily, words) })
      : say('diary.counts.none');
  };
  return new Map(counting.map((date) => [date, told(date)]));
}
