import type { OffTestOutcome } from '../../../statecharts/care/off-test.ts';
import type { TrialOutcome } from '../../../statecharts/care/trial.ts';
import type { CareEvent } from '../../../statecharts/chart/events.ts';
import type { Step } from './lives.ts';

type Plain = Exclude<CareEvent['type'], 'EVALUATED' | 'OFF_TEST_EVALUATED'>;

export const next = (type: Plain, state: string): Step => [{ type }, state];
export const evaluated = (outcome: string, state: string, mayExtend = false): Step => [
  { type: 'EVALUATED', outcome: outcome as TrialOutcome, mayExtend },
  state
];
export const offTest = (outcome: string, state: string): Step => [
  { type: 'OFF_TEST_EVALUATED', outcome: outcome as OffTestOutcome },
  state
];
export const unheard = ([event, state]: Step): Step => [event, state, 'deaf'];

export const RUNNING = 'trial.running';
export const EVALUATION = 'trial.evaluation';
export const MAY_PROCEED = 'trial.mayProceed';
export const AFTERCARE = 'implant.aftercare';
export const OFF_TEST = 'implant.offTest';
export const TEAM = 'implant.teamDecision';
export const OFF = 'implant.switchedOff';

export const due = next('EVALUATION_DUE', EVALUATION);
export const toTrial = [next('ACCEPTED', RUNNING), due];
export const toImplant = [
  ...toTrial,
  evaluated('permanent-possible', MAY_PROCEED),
  next('IMPLANTED', 'implant.implanted'),
  next('AFTERCARE_STARTED', AFTERCARE)
];
export const toOffTest = [next('DOUBTED', 'implant.doubt'), next('SWITCHED_OFF', OFF_TEST)];
export const existing = [next('ALREADY_IMPLANTED', AFTERCARE), ...toOffTest];
