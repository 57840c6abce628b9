import type { FileDay } from '../files/diary-file.ts';
import { figure } from '$lib/words/figures.ts';
import type { Words } from '$lib/words/words.ts';
import { exactly, mean } from '$statecharts/care/exact.ts';

/** The mean of a day's scores; nothing without any. */
export function wordMean({ scores }: FileDay, words: Words): string {
  const daily = mean(scores.map(exactly));
  return daily ? figure(daily, words) : '';
}
