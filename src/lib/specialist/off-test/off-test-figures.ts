import type { Words } from '$lib/words/words.ts';
import { compare, exactly, minus, plus, type Exact } from '$statecharts/care/exact.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import { WORSENING } from '$statecharts/care/off-test.ts';
import { figure, measured, type Figure } from '$lib/words/figures.ts';
import type { OffTestEvaluation } from './off-test.svelte.ts';
import type { ScoreEntry } from './score-entry.svelte.ts';

/** The scores of an off-test, and by how much the pain rose; what is not known is left out. */
export function offTestFigures(
  { instrument, before, off, rise }: OffTestEvaluation,
  words: Words
): Figure[] {
  const { say } = words;
  const inUnit = (value: Exact, cutOffs: readonly Exact[] = []) =>
    instrument ? measured(value, instrument, words, cutOffs) : figure(value, words, cutOffs);
  const scored = (label: string, { score }: ScoreEntry, cutOffs?: readonly Exact[]): Figure[] =>
    score ? [{ label, value: inUnit(score, cutOffs) }] : [];
  const switchOnAbove =
    before.score && instrument ? [plus(before.score, exactly(WORSENING[instrument]))] : [];
  return [
    ...scored(say('figure.before'), before),
    ...scored(say('figure.off'), off, switchOnAbove),
    ...(rise && instrument ? [wordRise(rise, instrument, words)] : [])
  ];
}

/** By how much the pain rose, with the limit; or by how much it fell. */
function wordRise(rise: Exact, instrument: Instrument, words: Words): Figure {
  const { say } = words;
  const inUnit = (value: Exact) => measured(value, instrument, words);
  if (compare(rise, exactly(0)) < 0) {
    return { label: say('figure.easing'), value: inUnit(minus(exactly(0), rise)) };
  }
  const limit = words.number(WORSENING[instrument]);
  return {
    label: say('figure.worsening'),
    value: say('figure.limit', { value: inUnit(rise), limit })
  };
}
