import type { IsoDay } from '$statecharts/care/dates.ts';
import { lastDays, daysWithoutScore } from './last-days.ts';
import type { Trial, TrialResult } from '$statecharts/care/trial.ts';

/** What a trial cannot be judged without. */
export interface MissingPoint {
  readonly what:
    | 'days'
    | 'instrument'
    | 'baseline'
    | 'baselineAttacks'
    | 'attacks'
    | 'diary'
    | 'scores'
    | 'doubt';
  /** The days without scores. */
  readonly days?: readonly IsoDay[];
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

function missingAttacks({ baselineAttacksPerWeek, attacksPerWeek }: Trial): MissingPoint[] {
  return [
    ...(baselineAttacksPerWeek === undefined ? [{ what: 'baselineAttacks' } as const] : []),
    ...(attacksPerWeek === undefined ? [{ what: 'attacks' } as const] : [])
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
