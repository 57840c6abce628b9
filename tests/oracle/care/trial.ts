// A second, deliberately plain reading of the rules, used only to check the first: trial and off-test in whole tenths.

/** Scores are whole tenths. A day's list is what was written down on it; days follow one another. */
export interface TenthsTrial {
  country: 'NL' | 'BE';
  days: number | undefined;
  baseline: number | undefined;
  diary: number[][] | undefined;
  doubt: boolean | undefined;
}

/** A common multiple of the numbers of scores that a day may have: 1 to 6. */
const PARTS = 60;

/** The sum of the last four daily means, in sixtieths of a tenth. */
export function sumOfLastFour(diary: number[][]): number | undefined {
  let end = diary.length - 1;
  while (end >= 0 && diary[end]?.length === 0) end -= 1;
  let sum = 0;
  for (let i = end; i > end - 4; i -= 1) {
    const scores = diary[i];
    if (scores === undefined || scores.length === 0) return undefined;
    let total = 0;
    for (const score of scores) total += score;
    sum += (total * PARTS) / scores.length;
  }
  return sum;
}

/** Pain halved or better: twice the score is no more than the baseline. */
export function painHalved(baseline: number, sum: number): boolean {
  return 2 * sum <= 4 * PARTS * baseline;
}

/** Attacks fewer by 30 % or better. */
export function attacksReduced(baseline: number, attacks: number): boolean {
  return 10 * attacks <= 7 * baseline;
}

export function decide(
  country: 'NL' | 'BE',
  days: number | undefined,
  enough: boolean | undefined,
  doubt: boolean | undefined
): string {
  const minimum = country === 'NL' ? 7 : 21;
  if (days !== undefined && days < minimum) return 'too-short';
  if (days === undefined) return 'incomplete';
  if (enough === undefined) return 'incomplete';
  if (enough) return 'permanent-possible';
  if (days >= minimum + 14) return 'insufficient';
  if (doubt === undefined) return 'incomplete';
  if (doubt) return 'extend';
  return 'insufficient';
}

export function decidePainTrial(trial: TenthsTrial): string {
  const sum = trial.diary === undefined ? undefined : sumOfLastFour(trial.diary);
  let enough: boolean | undefined;
  if (sum !== undefined && trial.baseline !== undefined && trial.baseline > 0) {
    enough = painHalved(trial.baseline, sum);
  }
  return decide(trial.country, trial.days, enough, trial.doubt);
}

export function mayExtend(trial: Pick<TenthsTrial, 'country' | 'days' | 'doubt'>): boolean {
  if (trial.doubt !== true || trial.days === undefined) return false;
  return trial.country === 'NL' ? trial.days <= 20 : trial.days <= 34;
}

/** The last day of an extension, where there is one. */
export function lastDayOfExtension(
  trial: Pick<TenthsTrial, 'country' | 'days' | 'doubt'>
): number | undefined {
  if (!mayExtend(trial)) return undefined;
  return trial.country === 'NL' ? 21 : 35;
}

/** The attacks of the fourteen days that end with the last entry; a day's entry may be missing. */
export function attacksInWindow(days: (number | undefined)[]): { sum: number; count: number } {
  let end = days.length - 1;
  while (end >= 0 && days[end] === undefined) end -= 1;
  let sum = 0;
  let count = 0;
  for (let i = end; i >= 0 && i > end - 14; i -= 1) {
    const entry = days[i];
    if (entry === undefined) continue;
    sum += entry;
    count += 1;
  }
  return { sum, count };
}

/** More days of the diary have a score than the trial has lasted. */
export function moreDiaryDays(days: number | undefined, diary: number[][] | undefined): boolean {
  if (days === undefined || diary === undefined) return false;
  let scored = 0;
  for (const scores of diary) if (scores.length > 0) scored += 1;
  return scored > days;
}

export interface TenthsOffTest {
  instrument: 'Nrs' | 'VasMm';
  before: number | undefined;
  off: number | undefined;
  weeks: number | undefined;
  declined: boolean | undefined;
}

export function decideOffTest(test: TenthsOffTest): string {
  const { before, off, weeks, declined } = test;
  if (before === undefined || off === undefined || weeks === undefined) return 'incomplete';
  if (test.instrument === 'Nrs' && off - before > 20) return 'switch-on';
  if (test.instrument === 'VasMm' && off - before > 150) return 'switch-on';
  if (weeks < 40) return 'continue-test';
  if (declined === true) return 'team-decision';
  if (declined === false) return 'stay-off';
  return 'incomplete';
}
