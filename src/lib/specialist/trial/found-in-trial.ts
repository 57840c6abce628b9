import { numberOf, type Exact } from '$statecharts/care/exact.ts';
import { scoreOn } from '$statecharts/care/instrument.ts';
import { baselineOf, type Trial, type TrialEffect } from '$statecharts/care/trial.ts';
import type { FoundInTrial } from '$statecharts/life/life.ts';

/** What a trial came to, in figures, to be kept with the step; what is not known is left out. */
export function foundInTrial(trial: Trial, effect: TrialEffect): FoundInTrial {
  const { measure, days } = trial;
  const baseline = baselineOf(trial);
  const score = measure === 'attacks' ? effect.attacksPerWeek : effect.score;
  const instrument = scoreOn(trial.baselineNrs, trial.baselineVasMm)?.instrument;
  return {
    kind: 'trial',
    measure,
    ...(days !== undefined && { days }),
    ...(instrument && { instrument }),
    ...(baseline !== undefined && { baseline }),
    ...asNumber('score', score),
    ...asNumber('reduction', effect.reduction)
  };
}

function asNumber<Name extends string>(name: Name, value: Exact | undefined) {
  return (value ? { [name]: numberOf(value) } : {}) as Partial<Record<Name, number>>;
}
