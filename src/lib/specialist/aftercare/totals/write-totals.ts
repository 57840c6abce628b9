import type { Words } from '$lib/words/words.ts';
import { decimalIn, writeCsv } from '$lib/ui/csv.ts';
import type { PromScore } from '$statecharts/life/life.ts';
import { seriesOf } from './series.ts';

/** The totals as a table for a spreadsheet: a row for each day, a column for each total with a score. */
export function writeTotals(scores: readonly PromScore[], words: Words): string {
  const all = seriesOf(scores);
  const dates = [...new Set(scores.map(({ date }) => date))].toSorted();
  const heads = all.map(({ total }) => words.sayById(`total.${total.id}`));
  const rows = dates.map((date) => [
    date,
    ...all.map(({ points }) => {
      const value = points.find((point) => point.date === date)?.value;
      return value === undefined ? '' : decimalIn(value, words.language);
    })
  ]);
  return writeCsv([[words.say('totals.date'), ...heads], ...rows], words.language);
}
