import { figure, percentage } from '$lib/words/figures.ts';
import type { Words } from '$lib/words/words.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import type { Found, FoundInOffTest, FoundInTrial } from '$statecharts/life/life.ts';

/** The figures that an evaluation rested on; empty where none was known. */
export function foundText(found: Found, words: Words): string {
  const parts = found.kind === 'trial' ? trialParts(found, words) : offTestParts(found, words);
  return parts.join(', ');
}

function trialParts(
  { measure, days, instrument, baseline, score, reduction }: FoundInTrial,
  words: Words
): string[] {
  const { say, number } = words;
  const on = measure === 'attacks' ? 'attacks' : instrument;
  return [
    ...(days === undefined ? [] : [say('life.days', { number: number(days) }, days)]),
    ...change(baseline, score, on, words),
    ...(reduction === undefined ? [] : [reductionText(reduction, words)])
  ];
}

function offTestParts(
  { instrument, before, off, worsening, weeksOff, qualityOfLifeDeclined }: FoundInOffTest,
  words: Words
): string[] {
  const { say, number } = words;
  return [
    ...(weeksOff === undefined ? [] : [say('life.weeksOff', { number: number(weeksOff) })]),
    ...change(before, off, instrument, words),
    ...(worsening === undefined
      ? []
      : [say('life.worsening', { number: figure(worsening, words) })]),
    ...(qualityOfLifeDeclined === undefined
      ? []
      : [say(qualityOfLifeDeclined ? 'life.quality.declined' : 'life.quality.kept')])
  ];
}

/** From what to what. */
function change(
  from: number | undefined,
  to: number | undefined,
  on: Instrument | 'attacks' | undefined,
  words: Words
): string[] {
  if (from === undefined && to === undefined) return [];
  const unknown = words.say('life.notKnown');
  const shown = (value: number | undefined) =>
    value === undefined ? unknown : figure(value, words);
  return [words.say(`life.change.${on ?? 'score'}`, { from: shown(from), to: shown(to) })];
}

function reductionText(reduction: number, words: Words): string {
  const key = reduction < 0 ? 'life.increase' : 'life.reduction';
  return words.say(key, { percent: percentage(reduction, words) });
}
