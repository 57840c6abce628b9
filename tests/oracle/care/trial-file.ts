// A second, deliberately plain reading of the rules, used only to check the first: a trial as a file holds it.

import { pathways } from '../pathways.ts';
import { everyDate } from './calendar.ts';
import type { WrittenDay } from './diary.ts';
import { decideTrial } from './trial.ts';
import type { TrialAnswer } from './trial.ts';

/** Numbers as a person writes them, with one decimal at most; `null` is not known. */
export interface TrialLine {
  country?: 'NL' | 'BE' | null;
  indication: string;
  days?: number | null;
  baselineNrs?: number | null;
  baselineVasMm?: number | null;
  baselineAttacksPerWeek?: number | null;
  attacksPerWeek?: number | null;
  diary?: WrittenDay[] | null;
  doubt?: boolean | null;
}

const dates = new Set(everyDate);

function isWithin(score: number | null | undefined, max: number): boolean {
  if (score === null || score === undefined) return true;
  return score >= 0 && score <= max;
}

function isWholeWithin(count: number | null | undefined, max: number): boolean {
  return isWithin(count, max) && Math.floor(count ?? 0) === (count ?? 0);
}

function isDiaryRight(diary: WrittenDay[], max: number): boolean {
  const seen = new Set<string>();
  for (const { date, scores, attacks } of diary) {
    if (!dates.has(date) || seen.has(date)) return false;
    seen.add(date);
    for (const score of scores ?? []) if (!isWithin(score, max)) return false;
    if (!isWholeWithin(attacks, 99)) return false;
  }
  return true;
}

function countsAttacks(diary: WrittenDay[]): boolean {
  return diary.some(({ attacks }) => attacks !== undefined && attacks !== null);
}

/** What is wrong with the line: for each fault, the keys of which one at least must be named. */
export function faultsIn(line: TrialLine): string[][] {
  const faults: string[][] = [];
  const has = (key: keyof TrialLine) => line[key] !== undefined && line[key] !== null;
  if (!pathways.includes(line.indication)) faults.push(['indication']);
  if (!isWholeWithin(line.days, Infinity)) faults.push(['days']);
  if (!isWithin(line.baselineNrs, 10)) faults.push(['baselineNrs']);
  if (!isWithin(line.baselineVasMm, 100)) faults.push(['baselineVasMm']);
  if (has('baselineNrs') && has('baselineVasMm')) faults.push(['baselineNrs', 'baselineVasMm']);
  if (countsAttacks(line.diary ?? []) && has('attacksPerWeek'))
    faults.push(['diary', 'attacksPerWeek']);
  // Without a baseline nobody knows on which instrument the scores are.
  if (!isDiaryRight(line.diary ?? [], has('baselineNrs') ? 10 : 100)) faults.push(['diary']);
  return faults;
}

function tenths(value: number | null | undefined): number | undefined {
  if (value === undefined || value === null) return undefined;
  return Math.round(value * 10);
}

/** A line without a fault, answered. */
export function answerTrial(line: TrialLine): TrialAnswer {
  const baseline = line.baselineNrs ?? line.baselineVasMm ?? line.baselineAttacksPerWeek;
  return decideTrial({
    country: line.country ?? 'NL',
    indication: line.indication,
    days: line.days ?? undefined,
    baseline: tenths(baseline),
    attacksPerWeek: tenths(line.attacksPerWeek),
    diary: line.diary?.map((day) => ({
      ...day,
      scores: day.scores?.map((score) => Math.round(score * 10)) ?? null
    })),
    doubt: line.doubt ?? undefined
  });
}
