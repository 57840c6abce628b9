import { aftercareOf } from '../care/aftercare.ts';
import type { After, TrialMeasure } from '../care/after.ts';
import { evaluateOffTest, type OffTestResult } from '../care/off-test.ts';
import { readImplant } from '../care/read/read-implant.ts';
import { readOffTest } from '../care/read/read-off-test.ts';
import type { ReadCare } from '../care/read/read-care.ts';
import { readTrial } from '../care/read/read-trial.ts';
import { evaluateTrial, type TrialResult } from '../care/trial.ts';
import { indicationOf } from '../indications/registry.ts';
import type { Identified, Schedule } from './results.ts';
import type { Worked } from './worked.ts';

/** What a trial comes to, or every error in it. */
export function workTrial(input: unknown): Worked<Identified<TrialResult>> {
  return workCare(readTrial(input), ({ indication, ...trial }) =>
    evaluateTrial({ ...trial, measure: measureOf(indication) })
  );
}

/** What an off-test comes to, or every error in it. */
export function workOffTest(input: unknown): Worked<Identified<OffTestResult>> {
  return workCare(readOffTest(input), ({ indication, ...test }) =>
    evaluateOffTest({ ...test, decision: afterOf(indication).offTest })
  );
}

/** The visits after an implant, or every error in what was said of it. */
export function workSchedule(input: unknown): Worked<Identified<Schedule>> {
  return workCare(readImplant(input), (implant) => ({ visits: aftercareOf(implant) }));
}

function workCare<T, R extends object>(
  read: ReadCare<T>,
  evaluate: (value: T) => R
): Worked<Identified<R>> {
  if (read.errors) return read;
  const { id, value } = read;
  return { result: { ...(id !== undefined && { id }), ...evaluate(value) } };
}

function afterOf(id: string): After {
  const indication = indicationOf(id);
  if (!indication) throw new RangeError(`There is no indication ${id}.`);
  return indication.after;
}

/** What a trial of the indication is judged by. Throws where there is no trial: without a pathway. */
function measureOf(id: string): TrialMeasure {
  const { measure } = afterOf(id);
  if (!measure)
    throw new RangeError(`There is no rule for a trial of ${id}, which has no pathway.`);
  return measure;
}
