import type { DiaryDay } from '$statecharts/calculators/weighted-score.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import { SCORE } from '$statecharts/care/ranges.ts';

/** Whether so many millimetres could just as well be a score on the NRS. */
export function couldBeNrs(millimetres: number): boolean {
  return millimetres <= SCORE.nrs.max;
}

/** Whether scores said to be in millimetres could all stand on the NRS: worth a second look. */
export function looksLikeNrs(instrument: Instrument | '', diary: readonly DiaryDay[]): boolean {
  if (instrument !== 'vas') return false;
  const scores = diary.flatMap((day) => day.scores);
  return scores.length > 0 && scores.every(couldBeNrs);
}
