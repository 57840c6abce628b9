import type { ReferralCheck } from '$lib/check/check.svelte.ts';
import type { TrialStart } from './trial.svelte.ts';

/** What can be the score at intake, by the fact of a check; the first that is answered is taken. */
const BASELINES = [
  { fact: 'attacksPerWeek' },
  { fact: 'painNrs', instrument: 'nrs' },
  { fact: 'painVasMm', instrument: 'vas' }
] as const;

/** What a check already tells of a trial: the country, and the score or the attacks at intake. */
export function trialStartOf(check: ReferralCheck): TrialStart {
  const { country, facts } = check;
  const baseline = BASELINES.find(({ fact }) => typeof facts[fact] === 'number');
  if (!baseline) return { country };
  const taken = check.answer(baseline.fact) ?? '';
  return {
    country,
    baseline: taken,
    taken,
    ...('instrument' in baseline && { instrument: baseline.instrument })
  };
}
