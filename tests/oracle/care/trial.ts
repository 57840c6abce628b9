// A second, deliberately plain reading of the rules, used only to check the first: what a trial comes to.

import { attacksAWeek, hasEntry, weightedScore } from './diary.ts';
import type { Fraction, WrittenDay } from './diary.ts';

/** Scores, baselines and attacks a week are whole tenths; attacks in the diary are whole. */
export interface TenthsTrial {
  country: 'NL' | 'BE';
  indication: string;
  days: number | undefined;
  baseline: number | undefined;
  attacksPerWeek: number | undefined;
  diary: WrittenDay[] | undefined;
  doubt: boolean | undefined;
}

/** `score` and `reduction` are as a file has them, and may be off in the last decimal. */
export interface TrialAnswer {
  outcome: string;
  score?: number;
  reduction?: number;
  mayExtend: boolean;
  latestDay?: number;
  notice?: string;
}

/** In the trial: the pain, or the attacks a week. */
function levelOf(trial: TenthsTrial): Fraction | undefined {
  if (trial.attacksPerWeek !== undefined) return { parts: trial.attacksPerWeek, of: 1 };
  if (trial.diary === undefined) return undefined;
  return trial.indication === 'cluster' ? attacksAWeek(trial.diary) : weightedScore(trial.diary);
}

/** Pain halved or better; attacks fewer by 30 % or better. */
function reducedEnough(indication: string, baseline: number, level: Fraction): boolean {
  if (indication === 'cluster') return 10 * level.parts <= 7 * baseline * level.of;
  return 2 * level.parts <= baseline * level.of;
}

function outcomeOf(trial: TenthsTrial, enough: boolean | undefined): string {
  const minimum = trial.country === 'NL' ? 7 : 21;
  const { days, doubt } = trial;
  if (days !== undefined && days < minimum) return 'too-short';
  if (days === undefined) return 'incomplete';
  if (enough === undefined) return 'incomplete';
  if (enough) return 'permanent-possible';
  if (days >= minimum + 14) return 'insufficient';
  if (doubt === undefined) return 'incomplete';
  if (doubt) return 'extend';
  return 'insufficient';
}

/** The day up to which a doubt may draw the trial out. */
function latestDay(trial: TenthsTrial): number | undefined {
  const latest = trial.country === 'NL' ? 21 : 35;
  if (trial.doubt !== true || trial.days === undefined) return undefined;
  return trial.days < latest ? latest : undefined;
}

/** More days written down than there were: one of the two is mistyped. */
function hasMoreDiaryDays(trial: TenthsTrial): boolean {
  if (trial.days === undefined || trial.diary === undefined) return false;
  return trial.diary.filter(hasEntry).length > trial.days;
}

export function decideTrial(trial: TenthsTrial): TrialAnswer {
  const { indication, baseline } = trial;
  const level = levelOf(trial);
  const compared = level !== undefined && baseline !== undefined && baseline > 0;
  const enough = compared ? reducedEnough(indication, baseline, level) : undefined;
  const latest = latestDay(trial);
  const answer: TrialAnswer = {
    outcome: outcomeOf(trial, enough),
    mayExtend: latest !== undefined
  };
  if (level !== undefined && indication !== 'cluster') answer.score = level.parts / level.of / 10;
  if (compared) answer.reduction = (baseline * level.of - level.parts) / (baseline * level.of);
  if (latest !== undefined) answer.latestDay = latest;
  if (hasMoreDiaryDays(trial)) answer.notice = 'more-diary-days';
  return answer;
}
