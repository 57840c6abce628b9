import type { DiaryDay } from '$statecharts/calculators/weighted-score.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import { SCORE } from '$statecharts/care/ranges.ts';

/** Whether scores said to be in millimetres could all stand on the NRS: worth a second look. */
export function looksLikeNrs(instrument: Instrument | '', diary: readonly DiaryDay[]): boolean {
  if (instrument !== 'vas') return false;
  const scores = diary.flatMap((day) => day.scores);
  return scores.length > 0 && scores.every((score) => score <= SCORE.nrs.max);
}
