import type { Unit } from '../facts/fact.ts';

/** The units of facts in UCUM; what is in braces is a note on a count. */
export const UCUM: Readonly<Record<Unit, string>> = {
  years: 'a',
  months: 'mo',
  weeks: 'wk',
  days: 'd',
  points: '{score}',
  millimetres: 'mm',
  bmi: 'kg/m2',
  milligramsPerDay: 'mg/d',
  operations: '{operations}',
  attacks: '{attacks}',
  attacksPerWeek: '{attacks}/wk'
};
