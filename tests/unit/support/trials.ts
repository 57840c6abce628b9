import type { Trial } from '../../../statecharts/care/trial.ts';
import { steadyDiary } from './diary.ts';

/** A Dutch trial of a week that halved the pain, without doubt, unless it says otherwise. */
export const pain = (rest: Partial<Trial>): Trial => ({
  country: 'NL',
  measure: 'pain',
  days: 7,
  baselineNrs: 8,
  diary: steadyDiary(4),
  doubt: false,
  ...rest
});

/** The same with 30 % fewer attacks of cluster headache. */
export const attacks = (rest: Partial<Trial>): Trial => ({
  country: 'NL',
  measure: 'attacks',
  days: 7,
  baselineAttacksPerWeek: 10,
  attacksPerWeek: 7,
  doubt: false,
  ...rest
});
