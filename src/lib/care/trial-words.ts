import { wordDate } from '$lib/advice/date.ts';
import { figure, measured, percentage, type Figure } from '$lib/care/figures.ts';
import type { Told } from '$lib/care/told.ts';
import type { MissingPoint } from '$lib/care/trial-missing.ts';
import type { TrialEvaluation } from '$lib/care/trial.svelte.ts';
import type { Words } from '$lib/words/words.ts';
import { latestDayOf, MINIMUM_TRIAL } from '$statecharts/care/trial-length.ts';
import { REQUIRED_REDUCTION } from '$statecharts/care/trial.ts';
import type { Citation } from '$statecharts/criteria/source.ts';

const LOOKS = {
  'too-short': 'not-now',
  incomplete: 'incomplete',
  'permanent-possible': 'refer',
  extend: 'discuss',
  insufficient: 'not-indicated'
} as const;

/** What a trial comes to, in words; while a field cannot be used, only that. */
export function wordTrial(evaluation: TrialEvaluation, words: Words): Told {
  const { say, has } = words;
  const { result, country, isByAttacks, missing } = evaluation;
  const minimum = MINIMUM_TRIAL[country];
  const common = {
    sources: [...new Set<Citation>([minimum.source, 'nva §1'])],
    readings: isByAttacks ? (['I-19'] as const) : (['I-13', 'I-19'] as const)
  };
  if (!result) {
    return {
      ...common,
      outcome: 'problems',
      look: 'incomplete',
      heading: say('evaluation.problems.heading'),
      line: say('evaluation.problems.line'),
      next: [],
      missing: [],
      figures: []
    };
  }
  const { outcome, mayExtend } = result;
  const key = `trial.${outcome}.line${isByAttacks ? '.attacks' : ''}`;
  const values = {
    minimum: String(minimum.days),
    required: requiredIn(evaluation, words),
    most: String(latestDayOf(country))
  };
  const isExtra = mayExtend && outcome === 'permanent-possible';
  return {
    ...common,
    outcome,
    look: LOOKS[outcome],
    heading: say(`trial.${outcome}.heading`),
    line: say(has(key) ? key : `trial.${outcome}.line`, values),
    next: [
      say(`trial.${outcome}.next`, values),
      ...(isExtra ? [say('trial.mayExtend', values)] : [])
    ],
    missing: missing.map((point) => wordMissing(point, words)),
    figures: figuresOf(evaluation, words)
  };
}

/** The least reduction in this trial, as a percentage. */
export function requiredIn(
  { isByAttacks }: Pick<TrialEvaluation, 'isByAttacks'>,
  words: Words
): string {
  return percentage(isByAttacks ? REQUIRED_REDUCTION.attacks : REQUIRED_REDUCTION.pain, words);
}

function wordMissing({ what, days = [] }: MissingPoint, { say, language }: Words): string {
  const dates = days.map((day) => wordDate(day, language)).join(', ');
  return say(`trial.missing.${what}`, { days: dates });
}

function figuresOf(evaluation: TrialEvaluation, words: Words): Figure[] {
  const { say } = words;
  const { trial, result, measure } = evaluation;
  const baseline = trial?.baselineNrs ?? trial?.baselineVasMm ?? trial?.baselineAttacksPerWeek;
  const inUnit = (value: number) =>
    measure ? measured(value, measure, words) : figure(value, words);
  const isByAttacks = measure === 'attacks';
  const attacks = trial?.attacksPerWeek;
  return [
    ...(baseline === undefined
      ? []
      : [
          {
            label: say(isByAttacks ? 'figure.baselineAttacks' : 'figure.baseline'),
            value: inUnit(baseline)
          }
        ]),
    ...(attacks === undefined ? [] : [{ label: say('figure.attacks'), value: inUnit(attacks) }]),
    ...(result?.score === undefined
      ? []
      : [{ label: say('figure.score'), value: inUnit(result.score) }]),
    ...(result?.reduction === undefined ? [] : [wordReduction(result.reduction, evaluation, words)])
  ];
}

function wordReduction(reduction: number, evaluation: TrialEvaluation, words: Words): Figure {
  const { say } = words;
  const percent = percentage(reduction, words);
  if (reduction < 0)
    return { label: say('figure.rise'), value: say('figure.percent', { percent }) };
  const required = requiredIn(evaluation, words);
  return { label: say('figure.reduction'), value: say('figure.percentOf', { percent, required }) };
}
