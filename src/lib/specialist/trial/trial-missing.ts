import type { IsoDay } from '$statecharts/care/dates.ts';
import { lastDays, daysWithoutScore } from '$lib/ui/last-days.ts';
import { countedAttackDays } from '$statecharts/care/attack-frequency.ts';
import { effectOf, type Trial, type TrialResult } from '$statecharts/care/trial.ts';

/** What a trial cannot be judged without. */
export interface MissingPoint {
  readonly what:
    | 'days'
    | 'instrument'
    | 'baseline'
    | 'baselineAttacks'
    | 'attacks'
    | 'attackDays'
    | 'diary'
    | 'scores'
    | 'doubt';
  /** The days without scores. */
  readonly days?: readonly IsoDay[];
  /** How many days there are so far. */
  readonly number?: number;
}

/** What is missing from a trial that is incomplete, in the order of the form. */
export function missingInTrial(
  trial: Trial,
  result: TrialResult,
  measure: 'nrs' | 'vas' | 'attacks' | undefined
): MissingPoint[] {
  if (result.outcome !== 'incomplete') return [];
  const points = measure === 'attacks' ? missingAttacks(trial) : missingScores(trial, measure);
  const all: MissingPoint[] = [
    ...(trial.days === undefined ? [{ what: 'days' } as const] : []),
    ...points
  ];
  return all.length > 0 ? all : [{ what: 'doubt' }];
}

function missingAttacks(trial: Trial): MissingPoint[] {
  const number = countedAttackDays(trial.diary ?? []).length;
  const attacks =
    number > 0 ? ({ what: 'attackDays', number } as const) : ({ what: 'attacks' } as const);
  return [
    ...(trial.baselineAttacksPerWeek === undefined ? [{ what: 'baselineAttacks' } as const] : []),
    ...(effectOf(trial).attacksPerWeek ? [] : [attacks])
  ];
}

function missingScores(
  { baselineNrs, baselineVasMm, diary = [] }: Trial,
  instrument: 'nrs' | 'vas' | undefined
): MissingPoint[] {
  const absent = daysWithoutScore(diary);
  return [
    ...(instrument === undefined ? [{ what: 'instrument' } as const] : []),
    ...(baselineNrs === undefined && baselineVasMm === undefined && instrument !== undefined
      ? [{ what: 'baseline' } as const]
      : []),
    ...(lastDays(diary).length === 0 ? [{ what: 'diary' } as const] : []),
    ...(absent.length > 0 ? [{ what: 'scores', days: absent } as const] : [])
  ];
}
