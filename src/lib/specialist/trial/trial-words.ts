import { wordDate } from '$lib/words/date.ts';
import { aboutTrial } from './about-trial.ts';
import { extensionFrom, latestDateOf, wordExtension } from './extension.ts';
import { toldOfProblems, type Told } from '../evaluation/told.ts';
import { requiredIn, trialFigures } from './trial-figures.ts';
import { trialChanges } from './trial-changes.ts';
import type { MissingPoint } from './trial-missing.ts';
import type { TrialEvaluation } from './trial.svelte.ts';
import type { Words } from '$lib/words/words.ts';
import { daysFilledIn, hasAttacks } from '$statecharts/care/trial-diary.ts';
import { latestDayOf, MINIMUM_TRIAL } from '$statecharts/care/trial-length.ts';
import type { Citation, Reading } from '$statecharts/criteria/source.ts';

const LOOKS = {
  'too-short': 'not-now',
  incomplete: 'incomplete',
  'permanent-possible': 'refer',
  extend: 'discuss',
  insufficient: 'not-indicated'
} as const;

/** What the statement alone decides, in Belgium too. */
const DUTCH_RULES = ['permanent-possible', 'extend', 'insufficient'] as const;

/** What a trial comes to, in words; while a field cannot be used, only that. */
export function wordTrial(evaluation: TrialEvaluation, words: Words): Told {
  const { say, sayById, has } = words;
  const { result, trial, country, isByAttacks, missing, extension } = evaluation;
  const minimum = MINIMUM_TRIAL[country];
  const common = {
    sources: [...new Set<Citation>([minimum.source, 'nva §1'])],
    readings: readingsOf(evaluation),
    about: aboutTrial(isByAttacks)
  };
  if (!result) {
    return { ...common, ...toldOfProblems(words) };
  }
  const { outcome, mayExtend } = result;
  const key = `trial.${outcome}.line${isByAttacks ? '.attacks' : ''}`;
  const values = {
    minimum: String(minimum.days),
    required: requiredIn(evaluation, words),
    left: extension ? wordExtension(extension, words, latestDateOf(evaluation)) : '',
    possible: wordExtension(
      extensionFrom(trial?.days ?? 0, latestDayOf(country)),
      words,
      latestDateOf(evaluation)
    )
  };
  const isExtra = mayExtend && outcome === 'permanent-possible';
  return {
    ...common,
    outcome,
    look: LOOKS[outcome],
    heading: say(`trial.${outcome}.heading`),
    line: sayById(has(key) ? key : `trial.${outcome}.line`, values),
    next: [
      say(`trial.${outcome}.next`, values),
      ...(isExtra ? [say('trial.mayExtend', values)] : [])
    ],
    notices: noticesOf(evaluation, words),
    missing: missing.map((point) => wordMissing(point, values.possible, words)),
    changes: trialChanges(evaluation, words),
    figures: trialFigures(evaluation, words)
  };
}

function noticesOf(evaluation: TrialEvaluation, words: Words): string[] {
  const { trial, result, isByAttacks } = evaluation;
  const dutch = dutchRule(evaluation, words);
  if (result?.notice !== 'more-diary-days') return dutch;
  const diary = String(daysFilledIn(trial?.diary ?? [], isByAttacks));
  return [words.say('trial.moreDiaryDays', { diary, days: String(trial?.days) }), ...dutch];
}

/** That a Dutch rule decides in Belgium, where there is no Belgian one. */
function dutchRule(evaluation: TrialEvaluation, words: Words): string[] {
  const decided = DUTCH_RULES.find((outcome) => outcome === evaluation.result?.outcome);
  if (evaluation.country !== 'BE' || !decided) return [];
  return [words.say(`trial.dutchRule.${decided}`, { required: requiredIn(evaluation, words) })];
}

function readingsOf({ isByAttacks, trial }: TrialEvaluation): Reading[] {
  if (!isByAttacks) return ['I-13', 'I-19'];
  return trial?.diary?.some(hasAttacks) ? ['I-19', 'I-36'] : ['I-19'];
}

/** `left` is what is left of a trial that could be extended. */
function wordMissing(
  { what, days = [], number = 0 }: MissingPoint,
  left: string,
  { say, language }: Words
): string {
  const dates = days.map((day) => wordDate(day, language)).join(', ');
  return say(`trial.missing.${what}`, { days: dates, number: String(number), left });
}
