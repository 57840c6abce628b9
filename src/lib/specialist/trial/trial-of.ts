import { truthOf } from '$lib/ui/entry.ts';
import type { Trial } from '$statecharts/care/trial.ts';
import { attackDaysOf } from './attack-days.ts';
import type { TrialReadings } from './trial-fields.ts';
import type { TrialEvaluation } from './trial.svelte.ts';

/** The fields of a trial, none of which is wrong, as the rule takes them. */
export function trialOf(
  {
    country,
    isByAttacks,
    doubt,
    instrument,
    diary
  }: Pick<TrialEvaluation, 'country' | 'isByAttacks' | 'doubt' | 'instrument' | 'diary'>,
  { days, baseline, attacks }: TrialReadings
): Trial {
  const common = { country, days: days.value, doubt: truthOf(doubt) };
  if (isByAttacks) {
    return {
      ...common,
      measure: 'attacks',
      baselineAttacksPerWeek: baseline.value,
      attacksPerWeek: attacks.value,
      diary: attackDaysOf(diary.days)
    };
  }
  return {
    ...common,
    measure: 'pain',
    ...(instrument === 'nrs' && { baselineNrs: baseline.value }),
    ...(instrument === 'vas' && { baselineVasMm: baseline.value }),
    diary: diary.days
  };
}
