import { aftercareOf } from '../care/aftercare.ts';
import { evaluateOffTest } from '../care/off-test.ts';
import { readImplant } from '../care/read/read-implant.ts';
import { readOffTest } from '../care/read/read-off-test.ts';
import type { ReadCare } from '../care/read/read-care.ts';
import { readTrial } from '../care/read/read-trial.ts';
import { evaluateTrial } from '../care/trial.ts';
import type { After, TrialMeasure } from '../care/after.ts';
import { indicationOf } from '../indications/registry.ts';
import { answerJson } from './json-line.ts';
import type { Answer } from './stream.ts';

/** What the trial that a line of JSON holds comes to, or every error in it. */
export function trialLine(line: string): Answer {
  return answerCare(line, readTrial, ({ indication, ...trial }) =>
    evaluateTrial({ ...trial, measure: measureOf(indication) })
  );
}

/** What the off-test that a line of JSON holds comes to, or every error in it. */
export function offTestLine(line: string): Answer {
  return answerCare(line, readOffTest, ({ indication, ...test }) =>
    evaluateOffTest({ ...test, decision: afterOf(indication).offTest })
  );
}

/** The visits after the implant that a line of JSON holds, or every error in it. */
export function scheduleLine(line: string): Answer {
  return answerCare(line, readImplant, (implant) => ({ visits: aftercareOf(implant) }));
}

function answerCare<T>(
  line: string,
  read: (input: unknown) => ReadCare<T>,
  evaluate: (value: T) => object
): Answer {
  return answerJson(line, (input) => {
    const result = read(input);
    if (result.errors) return result;
    const { id, value } = result;
    return { result: { ...(id !== undefined && { id }), ...evaluate(value) } };
  });
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
