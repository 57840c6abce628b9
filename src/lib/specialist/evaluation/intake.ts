import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import type { Patient } from '$lib/case/patient.svelte.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';

/** The score at intake, or the attacks a week, as it was typed; nothing of it while it is not known. */
export interface Intake {
  readonly baseline: string;
  readonly instrument: Instrument | '';
}

/** While nothing is known of the intake. */
export const NO_INTAKE: Intake = { baseline: '', instrument: '' };

/** What can be the score at intake, by the fact of a check; the first that is answered is taken. */
const BASELINES = [
  { fact: 'attacksPerWeek', instrument: '' },
  { fact: 'painNrs', instrument: 'nrs' },
  { fact: 'painVasMm', instrument: 'vas' }
] as const;

/** What a check already tells of the intake. */
export function intakeOf(check: ReferralCheck | undefined): Intake {
  const found = BASELINES.find(({ fact }) => typeof check?.facts[fact] === 'number');
  if (!check || !found) return NO_INTAKE;
  return { baseline: check.answer(found.fact) ?? '', instrument: found.instrument };
}

/** What is known of a patient's intake: from the trial, or else from the check. */
export function knownIntake(patient: Patient): Intake {
  const trial = patient.part('trial');
  const isKnown = trial && trial.instrument !== '' && !trial.problems.has('baseline');
  return isKnown ? trial : intakeOf(patient.part('check'));
}
